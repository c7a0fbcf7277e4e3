import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Notice } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { undoWith } from '@/components/sim/actions';
import { formatNumber } from '@/lib/carriers/numbers';
import { carrierById } from '@/lib/carriers/registry';
import { common } from '@/lib/i18n/messages/common';
import { csv as words } from '@/lib/i18n/messages/csv';
import { sims as simWords } from '@/lib/i18n/messages/sims';
import type { CsvReading, CsvRow } from '@/lib/share/csv/read';

/** Rows drawn of each list: the sums above them are of all. */
const MOST = 50;

/** What a table would change, and the rows that can't be taken, before anything is written. */
export function CsvPreview({ reading, onDone }: { reading: CsvReading; onDone: () => void }) {
  const [failure, setFailure] = useState('');
  const of = (kind: CsvRow['kind']) => reading.rows.filter((row) => row.kind === kind).length;
  const changing = reading.rows.filter(({ kind }) => kind !== 'same');

  const take = async () => {
    const result = await command('sims.save', { drafts: changing.map(({ draft }) => draft), facts: [] });
    if (!result.ok) return setFailure(inWords(result.error));
    onDone();
    toast(t(words.imported, { n: result.value.changed }), undoWith(result.value.undo));
  };

  return (
    <>
      <p role="status">{t(words.summary, { added: of('new'), changed: of('changed'), same: of('same') })}</p>
      {reading.unknown.length > 0 && (
        <p class="muted">{t(words.unknown, { names: reading.unknown.join(', ') })}</p>
      )}
      {changing.length > 0 ? <Changes rows={changing} /> : <p>{t(words.nothing)}</p>}
      {reading.faults.length > 0 && <Faults faults={reading.faults} />}
      <div role="alert">{failure && <Notice tone="lapsed">{failure}</Notice>}</div>
      <div class="buttons">
        <Button onClick={onDone}>{t(common.cancel)}</Button>
        <Button kind="primary" disabled={changing.length === 0} onClick={take}>
          {t(words.import, { n: changing.length })}
        </Button>
      </div>
    </>
  );
}

const more = (all: number) => all > MOST && <p class="muted">{t(words.more, { n: all - MOST })}</p>;

function Changes({ rows }: { rows: readonly CsvRow[] }) {
  return (
    <div class="scroll">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t(words.line)}</th>
            <th scope="col">{t(words.what)}</th>
            <th scope="col">{t(simWords.name)}</th>
            <th scope="col">{t(common.number)}</th>
            <th scope="col">{t(common.plan)}</th>
            <th scope="col">{t(simWords.ends)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map(({ line, kind, draft }) => {
            const carrier = carrierById(draft.carrier);
            return (
              <tr key={line}>
                <td>{line}</td>
                <td>{t(kind === 'new' ? words['what-new'] : words['what-changed'])}</td>
                <td>{draft.label || (carrier ? t(carrier.name) : draft.carrier)}</td>
                <td>{draft.number && formatNumber(draft.number)}</td>
                <td>{draft.plan?.name}</td>
                <td>{draft.planEnds?.on}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more(rows.length)}
    </div>
  );
}

function Faults({ faults }: { faults: CsvReading['faults'] }) {
  return (
    <div class="scroll">
      <Notice tone="soon">{t(words.faults, { n: faults.length })}</Notice>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t(words.line)}</th>
            <th scope="col">{t(words.column)}</th>
            <th scope="col">{t(words.cell)}</th>
            <th scope="col">{t(words.reason)}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, MOST).map(({ line, column, cell, reason }) => (
            <tr key={`${line} ${column}`}>
              <td>{line}</td>
              <td>{column}</td>
              <td dir="auto">{cell}</td>
              <td>{t(words[`reason-${reason}`])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more(faults.length)}
    </div>
  );
}
