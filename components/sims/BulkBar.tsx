import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { bellIcon, bellOffIcon, checkIcon, soonIcon, trashIcon } from '@/components/base/icons';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { undoWith } from '@/components/sim/actions';
import { common } from '@/lib/i18n/messages/common';
import { sims as words } from '@/lib/i18n/messages/sims';
import type { BulkChange } from '@/lib/sims/bulk';
import type { Sim } from '@/lib/sims/schema';
import { GroupDialog, LeadTimesDialog } from './BulkDialogs';

/** One change to every selected SIM, in one write, with undo. */
export async function changeAll(sims: readonly Sim[], change: BulkChange): Promise<void> {
  const result = await command('sims.change', { ids: sims.map(({ id }) => id), change });
  if (!result.ok) return toast(inWords(result.error));
  const { changed, skipped, undo } = result.value;
  const left = skipped > 0 ? ` ${t(words.skipped, { n: skipped })}` : '';
  if (changed === 0) return toast(t(words.nothingChanged) + left);
  toast(t(words.changed, { n: changed }) + left, undoWith(undo));
}

async function deleteAll(sims: readonly Sim[]): Promise<void> {
  const result = await command('sim.delete', { ids: sims.map(({ id }) => id) });
  if (!result.ok) return toast(inWords(result.error));
  toast(t(words.deleted, { n: sims.length }), async () => {
    const back = await command('records.restore', result.value);
    toast(back.ok ? t(common.undone) : inWords(back.error));
  });
}

/** What can be done with the selected SIMs. */
export function BulkBar(props: { chosen: readonly Sim[]; groups: readonly string[]; onClear: () => void }) {
  const { chosen, groups, onClear } = props;
  const [dialog, setDialog] = useState<'group' | 'leads'>();
  const change = (next: BulkChange) => {
    setDialog(undefined);
    changeAll(chosen, next);
  };
  const renew = () =>
    change({
      kind: 'renewed',
      seen: Object.fromEntries(chosen.map(({ id, planEnds }) => [id, planEnds?.on ?? null])),
    });
  return (
    <section class="bulk" aria-label={t(words.selected, { n: chosen.length })}>
      <strong>{t(words.selected, { n: chosen.length })}</strong>
      <Button icon={checkIcon} onClick={renew}>
        {t(words.renewed)}
      </Button>
      <Button icon={soonIcon} onClick={() => setDialog('leads')}>
        {t(words.leadTimes)}
      </Button>
      <Button icon={bellOffIcon} onClick={() => change({ kind: 'quiet', on: true })}>
        {t(words.quietOn)}
      </Button>
      <Button icon={bellIcon} onClick={() => change({ kind: 'quiet', on: false })}>
        {t(words.quietOff)}
      </Button>
      <Button onClick={() => setDialog('group')}>{t(words.group)}</Button>
      <Button
        kind="danger"
        icon={trashIcon}
        onClick={() => {
          deleteAll(chosen);
          onClear();
        }}
      >
        {t(common.delete)}
      </Button>
      <Button kind="quiet" onClick={onClear}>
        {t(words.clear)}
      </Button>
      {dialog === 'group' && (
        <GroupDialog groups={groups} onClose={() => setDialog(undefined)} onChoose={change} />
      )}
      {dialog === 'leads' && <LeadTimesDialog onClose={() => setDialog(undefined)} onChoose={change} />}
    </section>
  );
}
