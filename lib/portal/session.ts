import { batch, computed, signal } from '@preact/signals';
import type { PageContext } from '@/lib/messages';
import type { FieldMatch } from './classify-fields';
import type { FillResult } from './fill';
import type { AutoRenewalScan, NotFoundReason } from './find-auto-renewal';
import type { PagePlan, PageReading } from './read-page';
import { valuesFor } from './session/details';
import { factsOf, hasFacts } from './session/facts';
import { createKeeping } from './session/keeping';
import { ownLikeness, successor } from './session/same';
import type { Match, Panel, Services, Session } from './session/types';
import { watchSettling } from './settle';

export type { Session } from './session/types';

export interface SessionOptions {
  document: Document;
  services: Services;
  signal: AbortSignal;
  isOurs(node: Node): boolean;
}

/** The control that the user pointed at comes first; what the finder knows of it stays. */
function withOwn(matches: readonly Match[], own: Element | undefined): readonly Match[] {
  if (!own) return matches;
  const kind = own.localName === 'a' ? 'link' : 'button';
  const known = matches.find(({ element }) => element === own);
  return [known ?? { element: own, kind, state: 'unknown' }, ...matches.filter((m) => m !== known)];
}

/** Looks at a page whenever it has settled, until `signal` aborts, and keeps what it found as signals. */
export function startSession({ document, services, signal: end, isOurs }: SessionOptions): Session {
  const context = signal<PageContext>();
  const phase = signal<'looking' | 'found' | 'not-found' | 'stale'>('looking');
  const matches = signal<readonly Match[]>([]);
  const place = signal(0);
  const roots = signal<AutoRenewalScan['roots']>([document]);
  const fields = signal<readonly FieldMatch[]>([]);
  const reading = signal<PageReading>();
  const readAt = signal(0);
  const plan = signal<PagePlan>();
  const misfit = signal(false);
  const why = signal<NotFoundReason>('no-words');
  const panel = signal<Panel>('none');
  const filled = signal<FillResult>();
  const tiles = signal(false);
  const current = computed(() => matches.value[place.value]);
  const plans = computed(() => reading.value?.plans ?? []);
  const groups = computed(() => (reading.value ? factsOf(reading.value, matches.value) : []));
  const facts = computed(() => groups.value.filter(hasFacts));
  const here = computed(() => groups.value.find((group) => group.matches.some((m) => m === current.value)));
  const keeping = createKeeping({ services, context });
  const { saving } = keeping;
  const dismissed = new WeakSet<Element>();
  /** The control that the user once pointed at on this site, where it is on the page. */
  let own: Element | undefined;
  let like = '';
  const wish = signal(0);
  let wishes = 0;
  let last: AutoRenewalScan = { result: 'not-found', matches: [], reasons: [], caps: [], roots: [document] };
  let closedByUser = false;
  let running = 0;

  const wished = () => {
    wish.value = ++wishes;
  };
  const remember = () => {
    like = current.value ? ownLikeness(matches.value, current.value) : '';
  };

  function take(scan: AutoRenewalScan, seen: readonly FieldMatch[]): void {
    last = scan;
    settling.watch(scan.roots);
    const before = current.value;
    const kept = withOwn(scan.matches, own).filter((match) => !dismissed.has(match.element));
    batch(() => {
      const next = before ? successor(kept, before, like, place.value) : 0;
      matches.value = kept;
      roots.value = scan.roots;
      place.value = Math.max(0, next);
      fields.value = seen.filter((field) => field.fillable);
      reading.value = services.read(document);
      readAt.value = Date.now();
      why.value = scan.reasons[0] ?? 'no-words';
      misfit.value = context.value?.target !== undefined && own === undefined;
      phase.value = kept.length > 0 ? 'found' : 'not-found';
      if (panel.value === 'match' && kept.length === 0) {
        panel.value = 'none';
        wish.value = 0;
      }
      if (panel.value === 'nothing' && kept.length > 0) panel.value = 'match';
      if (panel.value === 'none' && !closedByUser) {
        if (kept.length > 0) panel.value = 'match';
        else if (wish.value > 0) panel.value = 'nothing';
      }
    });
    remember();
  }

  function choose(index: number): void {
    batch(() => {
      if (panel.value !== 'match') wished();
      place.value = index;
      panel.value = 'match';
      saving.value = {};
    });
    remember();
  }

  async function look(): Promise<void> {
    const run = ++running;
    if (phase.value === 'stale') return;
    try {
      context.value = await services.context();
    } catch {
      // Without its background the helper still finds; only an orphan of an update has nothing more to offer.
      if (!services.isAlive()) {
        phase.value = 'stale';
        return;
      }
    }
    const target = context.value?.target;
    // A part of the helper that can't be had any more takes nothing from the others.
    const [scan, seen, kept] = await Promise.all([
      services.find(document, end),
      services.fields(document).catch(() => []),
      target && services.resolve(document, target).catch(() => undefined),
    ]);
    // A newer look has started, or the helper was stopped, while this one was reading.
    if (run !== running || end.aborted) return;
    own = kept;
    take(scan, seen);
  }

  const settling = watchSettling(document, { signal: end, isOurs, onSettle: () => void look() });

  return {
    context,
    phase,
    why,
    misfit,
    matches,
    roots,
    place,
    current,
    fields,
    facts,
    here,
    plans,
    plan,
    readAt,
    panel,
    filled,
    tiles,
    saving,
    wish,
    look,
    async ask() {
      closedByUser = false;
      panel.value = 'none';
      wished();
      await look();
    },
    async searchAgain() {
      if (phase.value !== 'stale') phase.value = 'looking';
      await look();
    },
    show(next) {
      if (next === 'none') closedByUser = true;
      batch(() => {
        wished();
        saving.value = {};
        if (next === 'fill') tiles.value = services.tiles(document);
        panel.value = next;
      });
    },
    showPlan(next) {
      saving.value = {};
      plan.value = next;
      panel.value = 'plan';
    },
    choose,
    step(by) {
      const count = matches.value.length;
      if (count > 0) choose((place.value + by + count) % count);
    },
    dismiss() {
      const gone = current.value;
      if (!gone) return;
      dismissed.add(gone.element);
      if (gone.element === own) {
        own = undefined;
        void services.keep(null).catch(() => undefined);
      }
      batch(() => {
        matches.value = matches.value.filter((match) => match !== gone);
        place.value = 0;
        phase.value = matches.value.length > 0 ? 'found' : 'not-found';
        if (matches.value.length === 0) wished();
        panel.value = matches.value.length > 0 ? 'match' : 'nothing';
      });
      remember();
    },
    routeChanged() {
      closedByUser = false;
      batch(() => {
        matches.value = [];
        reading.value = undefined;
        phase.value = 'looking';
        filled.value = undefined;
        saving.value = {};
        wish.value = 0;
        panel.value = 'none';
      });
      settling.restart();
    },
    lost() {
      void look();
    },
    pointedAt(element) {
      own = element;
      // Kept for the next visit; when that fails, it still serves this one.
      void services.keep(element).catch(() => undefined);
      batch(() => {
        wished();
        matches.value = withOwn(matches.value, element);
        place.value = 0;
        phase.value = 'found';
        panel.value = 'match';
      });
      remember();
    },
    async fill(sim, amount, start) {
      const values = valuesFor(sim, context.value, amount);
      const before = filled.value;
      const now = await services.fill(fields.value, values, start);
      // What was filled in an earlier step of the page stays to be taken back, too.
      filled.value = { ...now, undo: () => [...now.undo(), ...(before?.undo() ?? [])] };
      panel.value = 'fill';
    },
    undo() {
      filled.value?.undo();
      filled.value = undefined;
    },
    watch: services.watch,
    dialPicture: services.dialPicture,
    keep: keeping.keep,
    takeBack: keeping.takeBack,
    track: keeping.track,
    report: () => services.report(document, last),
  };
}
