import type { PageContext, SimFacts } from '@/lib/messages';
import type { Result } from '@/lib/result';
import type { QrPicture } from '@/lib/share/qr';
import type { Plan } from '@/lib/sims/schema';
import type { FieldMatch } from '../classify-fields';
import type { FillResult, FillStart, FillValues } from '../fill';
import type { AutoRenewalMatch, AutoRenewalScan } from '../find-auto-renewal';
import type { Target } from '../pick/target';
import type { PageReading } from '../read-page';

export type Match = Pick<AutoRenewalMatch, 'element' | 'kind' | 'state'>;

export type PageSim = PageContext['sims'][number];

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
  save(id: string, facts: SimFacts): Promise<Result<unknown>>;
  /** Notes a plan as a new SIM of the page's carrier. */
  track(plan: Plan): Promise<Result<PageSim>>;
  /** What the page's form fields ask for. */
  fields(root: Document): Promise<readonly FieldMatch[]>;
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

export type Panel = 'none' | 'match' | 'nothing' | 'fill' | 'pick';
