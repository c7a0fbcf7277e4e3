import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { FileButton } from '@/components/base/FileButton';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { dashboard as words } from '@/lib/i18n/messages/dashboard';
import { parseBackup } from '@/lib/share/backup';

export interface BackupPorts {
  /** Hands the user a file with everything stored. */
  download(): Promise<void>;
}

/** All data as one file, out and in. Reading one back never changes what exists. */
export function BackupSection({ ports }: { ports: BackupPorts }) {
  const [error, setError] = useState<string>();

  const read = async (file: File) => {
    const backup = parseBackup(await file.text());
    if (!backup.ok) return setError(t(words.importUnreadable));
    const result = await command('records.restore', backup.value.records);
    setError(result.ok ? undefined : inWords(result.error));
    if (!result.ok) return;
    const { unreadable } = backup.value;
    const left = unreadable > 0 ? ` ${t(words.leftOut, { n: unreadable })}` : '';
    toast(t(words.imported, { n: result.value }) + left);
  };

  return (
    <Card label={t(words.backup)}>
      <h2>{t(words.backup)}</h2>
      <p class="muted">{t(words.backupHow)}</p>
      <div class="buttons">
        <Button onClick={() => ports.download()}>{t(words.export)}</Button>
        <FileButton label={t(words.import)} accept=".json,application/json" onFile={read} />
      </div>
      <div role="alert">{error && <p class="field-error">{error}</p>}</div>
    </Card>
  );
}
