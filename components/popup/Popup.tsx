import { type ComponentType, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { plusIcon, renewIcon } from '@/components/base/icons';
import { Notice } from '@/components/base/surfaces';
import { ToastRegion, toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { LANGUAGE_NAMES, language, t } from '@/components/i18n';
import type { AddPorts } from '@/components/portals/add-address';
import { BrokenRecords } from '@/components/sim/BrokenRecords';
import { Hero } from '@/components/sim/Hero';
import { urgentFirst } from '@/components/sim/views';
import { snapshot } from '@/components/store';
import { common } from '@/lib/i18n/messages/common';
import { popup } from '@/lib/i18n/messages/popup';
import { LANGUAGES, type Language } from '@/lib/i18n/text';
import type { TryOutcome } from '@/lib/portal/try-page';
import type { Sim } from '@/lib/sims/schema';
import { FirstSim } from './FirstSim';
import { SimList } from './SimList';
import { TryPage } from './TryPage';

/** What the popup asks of the browser; its page hands it in. */
export interface PopupPorts extends AddPorts {
  /** Absent in a build without that page. */
  openDashboard?: () => void;
  /** Whether a carrier's host is not allowed. */
  hostsMissing(): Promise<boolean>;
  /** To be called first thing in a click. */
  requestHosts(): Promise<boolean>;
  /** Shows the page helper on the tab behind the popup. */
  tryPage(): Promise<TryOutcome>;
}

/** Where the popup opens: on a half-typed form, on a SIM, or on a carrier's guide. */
export interface PopupStart {
  form?: { sim?: Sim };
  simId?: string;
  guide?: string;
}

type GuideProps = { carrierId?: string; onAddPortal: (carrier: string) => void };
type AddPortalProps = Parameters<typeof import('./AddPortal').AddPortal>[0];
type FormProps = { sim?: Sim; onDone: () => void };

/** The toolbar popup: am I safe, and if not, what do I do? */
export function Popup({ ports, start }: { ports: PopupPorts; start: PopupStart }) {
  const { sims, broken } = snapshot.value;
  const [chosen, setChosen] = useState(start.simId);
  const [form, setForm] = useState(start.form);
  const [guide, setGuide] = useState(start.guide);
  const [Guide, setGuideView] = useState<ComponentType<GuideProps> | null>(null);
  const [portal, setPortal] = useState<string>();
  const [AddPortal, setAddPortal] = useState<ComponentType<AddPortalProps> | null>(null);
  const [Form, setFormView] = useState<ComponentType<FormProps> | null>(null);

  useEffect(() => {
    if (!form) return;
    import('@/components/sim/SimForm').then(({ SimForm }) => setFormView(() => SimForm));
  }, [form]);
  useEffect(() => {
    if (guide === undefined) return;
    import('@/components/guide/GuideView').then(({ GuideView }) => setGuideView(() => GuideView));
  }, [guide]);

  useEffect(() => {
    if (portal === undefined) return;
    import('./AddPortal').then(({ AddPortal }) => setAddPortal(() => AddPortal));
  }, [portal]);

  const sorted = urgentFirst.value;
  const hero = sorted.find(({ sim }) => sim.id === chosen) ?? sorted[0];

  return (
    <div class="popup">
      <header class="top">
        <Icon svg={renewIcon} size={22} />
        <h1>Bantor</h1>
        <LanguageSwitch />
      </header>
      <main>
        {guide !== undefined ? (
          Guide && <Guide key={guide} carrierId={guide || undefined} onAddPortal={setPortal} />
        ) : form ? (
          Form && <Form sim={form.sim} onDone={() => setForm(undefined)} />
        ) : (
          <Fragment>
            <MissingHosts ports={ports} />
            {broken.length > 0 && <BrokenRecords broken={broken} />}
            {hero ? (
              <Hero
                key={hero.sim.id}
                view={hero}
                onEdit={() => setForm({ sim: hero.sim })}
                onGuide={() => setGuide(hero.sim.carrier)}
              />
            ) : (
              <FirstSim onStart={() => setForm({})} />
            )}
            {sims.length > 1 && hero && (
              <SimList
                views={sorted.filter((view) => view !== hero)}
                total={sims.length}
                onChoose={(id) => {
                  setChosen(id);
                  document.querySelector('main')?.scrollIntoView();
                }}
              />
            )}
            {hero && (
              <Button wide kind="quiet" icon={plusIcon} onClick={() => setForm({})}>
                {t(popup.addSim)}
              </Button>
            )}
            <TryPage tryPage={ports.tryPage} />
          </Fragment>
        )}
      </main>
      <nav class="tabs" aria-label="Bantor">
        <button
          type="button"
          aria-current={guide === undefined ? 'page' : undefined}
          onClick={() => {
            setGuide(undefined);
            setForm(undefined);
          }}
        >
          {t(popup.mySims)}
        </button>
        <button
          type="button"
          aria-current={guide === undefined ? undefined : 'page'}
          onClick={() => setGuide('')}
        >
          {t(popup.guide)}
        </button>
        {ports.openDashboard && (
          <button type="button" onClick={ports.openDashboard}>
            {t(popup.manage)}
          </button>
        )}
      </nav>
      {portal && AddPortal && (
        <AddPortal carrier={portal} ports={ports} onClose={() => setPortal(undefined)} />
      )}
      <ToastRegion />
    </div>
  );
}

function LanguageSwitch() {
  return (
    <select
      class="language"
      aria-label={t(common.language)}
      value={language.value}
      onChange={async (e) => {
        // Shown at once; storage follows, and says so if it can't.
        language.value = e.currentTarget.value as Language;
        document.documentElement.lang = language.value;
        const saved = await command('settings.save', { language: language.value });
        if (!saved.ok) toast(inWords(saved.error));
      }}
    >
      {LANGUAGES.map((code) => (
        <option key={code} value={code} lang={code}>
          {LANGUAGE_NAMES[code]}
        </option>
      ))}
    </select>
  );
}

/** Firefox lets hosts be refused at install and revoked later. */
function MissingHosts({ ports }: { ports: PopupPorts }) {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    ports.hostsMissing().then(setMissing);
  }, [ports]);
  if (!missing) return null;
  return (
    <Notice
      tone="soon"
      actions={
        <Button onClick={() => ports.requestHosts().then((granted) => setMissing(!granted))}>
          {t(popup.grant)}
        </Button>
      }
    >
      {t(popup.grantText)}
    </Notice>
  );
}
