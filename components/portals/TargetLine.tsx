import { Button } from '@/components/base/Button';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { carrierOfHost } from '@/lib/carriers/registry';
import { common } from '@/lib/i18n/messages/common';
import { portals as words } from '@/lib/i18n/messages/portals';
import { exportRecipe, RECIPE_VERSION } from '@/lib/portal/pick/recipe';
import { downloadText } from '@/lib/share/download';
import type { KeptTarget } from '@/lib/storage/targets';

/** A control that the user pointed at: what it is called, out as a recipe, and forgotten. */
export function TargetLine({ origin, target, carrier }: KeptTarget & { carrier?: string }) {
  const { host } = new URL(origin);
  const id = carrier ?? carrierOfHost(new URL(origin).hostname)?.id ?? 'other';
  const save = (next: typeof target | null) => command('target.keep', { origin, target: next });
  const forget = async () => {
    const result = await save(null);
    if (!result.ok) return toast(inWords(result.error));
    toast(t(words.forgotten), async () => {
      const back = await save(target);
      toast(back.ok ? t(common.undone) : inWords(back.error));
    });
  };
  const download = () => {
    const recipe = { bantorRecipe: RECIPE_VERSION, origin, carrier: id, targets: [target] } as const;
    downloadText(`bantor-${host}.json`, exportRecipe({ ...recipe, targets: [target] }), 'application/json');
  };
  return (
    <div class="target">
      <p>
        <span class="muted">{t(words.pointed)}</span> {target.name || t(words.unnamed)}
      </p>
      <div class="buttons">
        <Button kind="quiet" onClick={download}>
          {t(words.export)}
        </Button>
        <Button kind="quiet" onClick={forget}>
          {t(words.forget)}
        </Button>
      </div>
    </div>
  );
}
