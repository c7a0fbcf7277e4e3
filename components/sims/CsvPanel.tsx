import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { FileButton } from '@/components/base/FileButton';
import { downloadIcon } from '@/components/base/icons';
import { Card, Notice } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { civilDateAt } from '@/lib/civil';
import { csv as words } from '@/lib/i18n/messages/csv';
import { COLUMN_NAMES } from '@/lib/share/csv/columns';
import { CSV_LIMIT, type CsvReading, ROW_LIMIT, readCsv } from '@/lib/share/csv/read';
import { toCsv } from '@/lib/share/csv/write';
import { downloadText } from '@/lib/share/download';
import type { Sim } from '@/lib/sims/schema';
import { CsvPreview } from './CsvPreview';

const NOT_READ: CsvReading = { rows: [], faults: [], unknown: [], problem: 'too-large' };

/** SIMs out into a table, and in from one after a look at what would change. */
export function CsvPanel({ sims }: { sims: readonly Sim[] }) {
  const [reading, setReading] = useState<CsvReading>();
  const open = async (file: File) => {
    // Four bytes a character at the most: a larger file is refused without being opened.
    const tooLarge = file.size > CSV_LIMIT * 4;
    setReading(tooLarge ? NOT_READ : readCsv(await file.text(), snapshot.value.sims, Date.now()));
  };
  const download = () =>
    downloadText(`bantor-${civilDateAt(Date.now())}.csv`, toCsv(sims), 'text/csv;charset=utf-8');

  return (
    <Card label={t(words.title)} class="csv">
      <h2>{t(words.title)}</h2>
      <p class="muted">{t(words.how)}</p>
      <div class="buttons">
        <FileButton label={t(words.pick)} accept=".csv,text/csv" onFile={open} />
        {sims.length > 0 && (
          <Button icon={downloadIcon} onClick={download}>
            {t(words.export, { n: sims.length })}
          </Button>
        )}
      </div>
      <details>
        <summary>{t(words.columns)}</summary>
        <dl class="csv-columns">
          {COLUMN_NAMES.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{t(words[`column-${name}`])}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div role="alert">
        {reading?.problem && <Notice tone="soon">{t(words[reading.problem], { n: ROW_LIMIT })}</Notice>}
      </div>
      {reading && !reading.problem && <CsvPreview reading={reading} onDone={() => setReading(undefined)} />}
    </Card>
  );
}
