import { useState } from 'preact/hooks';
import { TextField } from '@/components/base/Field';
import { FileButton } from '@/components/base/FileButton';
import { Card, Notice } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { COUNT_LIMIT } from '@/lib/capture/split-messages';
import { sms as words } from '@/lib/i18n/messages/sms';
import { ReadingProgress } from './ReadingProgress';
import { ReviewList } from './ReviewList';
import { candidates, file, open, pasted, show } from './state';

/** Facts from messages: pasted, dropped as a file, or selected on a page. Nothing is kept before "Save" is pressed. */
export function MessagesView() {
  const [over, setOver] = useState(false);
  const problem = file.value?.problem;
  const [only] = candidates.value;
  const refused = candidates.value.length === 1 ? only?.problem : undefined;

  return (
    // Dropped beside the marked place, a file would take the page's own place.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is everyone's.
    <div
      class="messages"
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        const dropped = e.dataTransfer?.files[0];
        if (dropped) open(dropped);
      }}
    >
      <Card label={t(words.title)}>
        <h2>{t(words.title)}</h2>
        <p class="muted">{t(words.how)}</p>
        <TextField
          multiline
          label={t(words.paste)}
          hint={t(words.pasteHint)}
          value={pasted.value}
          onInput={(text) => show({ text })}
        />
        <div class={`drop ${over ? 'over' : ''}`}>
          <span>{t(words.drop)}</span>
          <FileButton
            label={t(words.pick)}
            accept=".txt,.csv,.xml,text/plain,text/csv,text/xml"
            onFile={open}
          />
          <p class="field-hint">{t(words.dropHow)}</p>
        </div>
        <div role="alert">
          {problem && <Notice tone="soon">{t(words[problem], { n: COUNT_LIMIT })}</Notice>}
          {!problem && refused && <Notice tone="soon">{t(words[refused])}</Notice>}
        </div>
      </Card>
      <ReadingProgress />
      {candidates.value.length > 0 && !refused && <ReviewList />}
    </div>
  );
}
