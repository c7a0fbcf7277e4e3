export type Kind = 'switch' | 'checkbox' | 'radio' | 'select' | 'button' | 'link';
export type State = 'on' | 'off' | 'unknown';

/** Why a control was taken, or what speaks against it; the UI has words for each. */
export type Reason =
  | 'label-auto-renewal'
  | 'row-auto-renewal'
  | 'attribute-auto-renewal'
  | 'options-auto-renewal'
  | 'label-renewal'
  | 'verb-stop'
  | 'verb-start'
  | 'verb-change'
  | 'shows-state'
  | 'plan-cancel'
  | 'plan-resume'
  | 'request-to-end'
  | 'row-plan'
  | 'attribute-cancel'
  | 'hidden'
  | 'in-dialog'
  | 'in-navigation'
  | 'disabled';

/** A control that starts, stops or changes automatic renewal or billing, or ends or resumes a recurring plan. */
export interface AutoRenewalMatch {
  /** The control itself; for radio buttons the chosen one, else the first of those that speak of renewal. */
  element: Element;
  kind: Kind;
  /** Of automatic renewal, as the page shows it ("Cancel subscription" is only offered while it is on). */
  state: State;
  /** 0–100; only for comparing matches of one page. */
  score: number;
  reasons: Reason[];
}

/** Which cap cut the scan short. */
export type Cap = 'aborted' | 'candidates' | 'matches' | 'nodes' | 'roots' | 'text';

/** Why nothing was found. */
export type NotFoundReason =
  | 'still-loading'
  | 'sign-in-page'
  | 'frame-unreachable'
  | 'page-too-big'
  | 'words-but-no-control'
  | 'only-prose'
  | 'no-words';
