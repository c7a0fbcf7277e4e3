import type { ReadonlySignal } from '@preact/signals';
import type { FactsKept, FactsUndo, PageContext, SimFacts } from '@/lib/messages';
import type { Result } from '@/lib/result';
import type { QrPicture } from '@/lib/share/qr';
import type { Plan } from '@/lib/sims/schema';
import type { FieldMatch } from '../classify-fields';
import type { FillResult, FillStart, FillValues } from '../fill';
import type { AutoRenewalMatch, AutoRenewalScan, NotFoundReason } from '../find-auto-renewal';
import type { Target } from '../pick/target';
import type { PagePlan, PageReading } from '../read-page';
import type { PageFacts } from './facts';

export type Match = Pick<AutoRenewalMatch, 'element' | 'kind' | 'state'>;

export type PageSim = PageContext['sims'][number];

/** Whose facts they are: a SIM's, or those of a number that no SIM has yet. */
export type FactsTarget = { id: string } | { number: string };

/** News of the last thing that was kept. */
export interface Saving {
  /** The SIM as it is now; absent where the page's carrier has no such one any more. */
  saved?: PageSim;
  id?: string;
  /** It is a new SIM with a plan of the page. */
  tracked?: boolean;
  undoable?: boolean;
  undone?: boolean;
  failed?: boolean;
}

/** What the session asks of others: the engines, and the background. */
export interface Services {
  find(root: Document, signal: AbortSignal): Promise<AutoRenewalScan>;
  /** Facts and plans that the page shows. */
  read(root: Document): PageReading;
  /** Structure and reasons without values, for a bug report. */
  report(root: Document, scan: AutoRenewalScan): string;
  context(): Promise<PageContext>;
  /** False once the extension was updated or removed under the page: nothing of it can be reached any more. */
  isAlive(): boolean;
  keepFacts(target: FactsTarget, facts: SimFacts): Promise<Result<FactsKept>>;
  undoFacts(undo: FactsUndo): Promise<Result<unknown>>;
  /** Notes a plan as a new SIM of the page's carrier. */
  track(plan: Plan): Promise<Result<PageSim>>;
  /** What the page's form fields ask for. */
  fields(root: Document): Promise<readonly FieldMatch[]>;
  /** Whether the page offers amounts as tiles, which only the user may press; false before `fields` has found any field. */
  tiles(root: Document): boolean;
  /** Only after `fields` has found some. To be called in the press itself. */
  fill(matches: readonly FieldMatch[], values: FillValues, start: FillStart): Promise<FillResult>;
  /** Watches a button that fills, until `signal` aborts: one that was covered or moved is not obeyed. */
  watch(button: Element, signal: AbortSignal): void;
  /** Keeps (`null`: forgets) the control that the user pointed at on this site. */
  keep(element: Element | null): Promise<Result<unknown>>;
  /** The kept control on the page as it is now; undefined when it isn't there or no longer fits. */
  resolve(root: Document, target: Target): Promise<Element | undefined>;
  /** What a phone's camera reads to dial a code; undefined for one that can't be dialled. */
  dialPicture(code: string): Promise<QrPicture | undefined>;
}

export type Panel = 'none' | 'match' | 'nothing' | 'fill' | 'pick' | 'facts' | 'plan';

/** What the helper knows of a page and what the user can ask of it. Nothing here touches the page but `fill` and its undo. */
export interface Session {
  context: ReadonlySignal<PageContext | undefined>;
  /** `stale`: the extension was updated under the page, and only a refresh helps. */
  phase: ReadonlySignal<'looking' | 'found' | 'not-found' | 'stale'>;
  /** Why nothing was found. */
  why: ReadonlySignal<NotFoundReason>;
  /** The control that the user once pointed at on this site is not here, or no longer the same. */
  misfit: ReadonlySignal<boolean>;
  matches: ReadonlySignal<readonly Match[]>;
  /** The documents and open shadow trees of the page, as they were when it was last looked at. */
  roots: ReadonlySignal<AutoRenewalScan['roots']>;
  place: ReadonlySignal<number>;
  current: ReadonlySignal<Match | undefined>;
  fields: ReadonlySignal<readonly FieldMatch[]>;
  /** What the page tells of SIMs, those of each number apart. */
  facts: ReadonlySignal<readonly PageFacts[]>;
  /** Those that stand near the shown control. */
  here: ReadonlySignal<PageFacts | undefined>;
  /** When the page was read, milliseconds since the epoch. */
  readAt: ReadonlySignal<number>;
  /** Those that the page offers. */
  plans: ReadonlySignal<readonly PagePlan[]>;
  /** The one that the panel `plan` is about. */
  plan: ReadonlySignal<PagePlan | undefined>;
  panel: ReadonlySignal<Panel>;
  filled: ReadonlySignal<FillResult | undefined>;
  /** The page offered amounts as tiles when the form's panel was opened. */
  tiles: ReadonlySignal<boolean>;
  saving: ReadonlySignal<Saving>;
  show(panel: Exclude<Panel, 'plan'>): void;
  showPlan(plan: PagePlan): void;
  /** Shows the match at that place of the list. */
  choose(index: number): void;
  step(by: 1 | -1): void;
  /** "Not this one": left out until the page's next route. */
  dismiss(): void;
  look(): Promise<void>;
  /** The user asked from the popup: an answer is shown, whatever was closed before, and takes the focus. */
  ask(): Promise<void>;
  /** Looks once more because the user pressed for it: that it does so is shown. */
  searchAgain(): Promise<void>;
  /** Which of the user's wishes the shown panel follows, by its number; 0 when it came by itself, and must leave the focus alone. */
  wish: ReadonlySignal<number>;
  /** The page is at another route: what was dismissed or closed there counts no more. */
  routeChanged(): void;
  /** The shown control left the page: its successor is looked for at once. */
  lost(): void;
  /** The user pointed at a control. */
  pointedAt(element: Element): void;
  fill(sim: PageSim | undefined, amount: string, start: FillStart): Promise<void>;
  undo(): void;
  /** See `Services.watch`. */
  watch(button: Element, signal: AbortSignal): void;
  dialPicture: Services['dialPicture'];
  keep(target: FactsTarget, facts: SimFacts): Promise<void>;
  /** Takes back what `keep` did last. */
  takeBack(): Promise<void>;
  /** Notes a plan as a new SIM. */
  track(plan: Plan): Promise<void>;
  report(): string;
}
