import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { TextField } from '@/components/base/Field';
import { Card } from '@/components/base/surfaces';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { common } from '@/lib/i18n/messages/common';
import { dashboard as words } from '@/lib/i18n/messages/dashboard';

/** What the helper may fill besides a number. */
export function ProfileSection() {
  const [profile, setProfile] = useState(snapshot.value.profile);
  const [error, setError] = useState<string>();
  const edit = (field: 'familyName' | 'givenName' | 'email') => (value: string) =>
    setProfile({ ...profile, [field]: value });

  const save = async (event: Event) => {
    event.preventDefault();
    const result = await command('profile.save', profile);
    setError(
      result.ok ? undefined : result.error.field === 'email' ? t(words.emailWrong) : inWords(result.error),
    );
    if (result.ok) toast(t(words.saved));
  };

  return (
    <Card label={t(words.profile)}>
      <h2>{t(words.profile)}</h2>
      <p class="muted">{t(words.profileHow)}</p>
      <form onSubmit={save} class="stack" noValidate>
        <TextField
          label={t(words.familyName)}
          optional
          value={profile.familyName}
          onInput={edit('familyName')}
          maxLength={60}
        />
        <TextField
          label={t(words.givenName)}
          optional
          value={profile.givenName}
          onInput={edit('givenName')}
          maxLength={60}
        />
        <TextField
          label={t(words.email)}
          optional
          type="email"
          value={profile.email}
          onInput={edit('email')}
          maxLength={120}
          error={error}
        />
        <div>
          <Button type="submit">{t(common.save)}</Button>
        </div>
      </form>
    </Card>
  );
}
