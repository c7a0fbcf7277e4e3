import { useState } from 'preact/hooks';
import { TextField } from '@/components/base/Field';
import { FileButton } from '@/components/base/FileButton';
import { Card, Notice } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { portals as words } from '@/lib/i18n/messages/portals';
import { importRecipe, MAX_RECIPE_LENGTH, type RecipeResult } from '@/lib/portal/pick/recipe';
import type { PortalPorts } from './ports';
import { RecipePreview } from './RecipePreview';

/** A recipe from a file or pasted: checked, shown, and only then taken. */
export function RecipeImport({ ports }: { ports: PortalPorts }) {
  const [text, setText] = useState('');
  const [result, setResult] = useState<RecipeResult>();

  const read = (value: string) => {
    setText(value);
    setResult(value.trim() ? importRecipe(value) : undefined);
  };
  const open = async (file: File) => {
    // Four bytes a character at the most: a larger file is refused without being opened.
    if (file.size > MAX_RECIPE_LENGTH * 4) return setResult({ ok: false, error: 'too-large', path: '' });
    read(await file.text());
  };

  return (
    <Card label={t(words.importTitle)}>
      <h2>{t(words.importTitle)}</h2>
      <p class="muted">{t(words.importHow)}</p>
      <div class="stack">
        <div>
          <FileButton label={t(words.importPick)} accept=".json,application/json" onFile={open} />
        </div>
        <TextField multiline label={t(words.importPaste)} value={text} onInput={read} />
        <div role="alert">
          {result && !result.ok && (
            <Notice tone="lapsed">{t(words[result.error], { path: result.path })}</Notice>
          )}
        </div>
        {result?.ok && <RecipePreview recipe={result.recipe} ports={ports} onTaken={() => read('')} />}
      </div>
    </Card>
  );
}
