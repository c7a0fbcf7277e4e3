/** Why a gesture on our button is not taken for the user's wish. */
export type GestureRefusal =
  /** Made by a script (`isTrusted` is false). */
  | 'synthetic'
  /** No click, press of a pointer, Enter or blank. */
  | 'not-a-press'
  /** Aimed at something else than our button. */
  | 'elsewhere'
  /** Our button is not in a page, or the page is not on screen. */
  | 'not-shown'
  /** The page runs inside another page, which may lay itself over it. */
  | 'framed'
  /** The page may have got into our button's tree: it was there before the helper, in a browser that tells it where that is. */
  | 'overheard'
  /** Nobody called `watchExposure` for this button. */
  | 'unwatched'
  /** The page changed our host's attributes. */
  | 'host-restyled'
  /** The page put our host elsewhere in the document. */
  | 'host-moved'
  /** The page opened the dialog that holds our host anew, so that it may lie over it. */
  | 'sunk'
  /** Not alone in the browser's top layer: what the page has put there may be painted over it and let the pointer through. */
  | 'not-alone'
  /** Transparent, hidden, clipped, masked or filtered, by itself or by anything around it. */
  | 'see-through'
  /** Too small, or scaled out of its shape. */
  | 'distorted'
  /** Not wholly inside the window. */
  | 'off-screen'
  /** Takes no pointer. */
  | 'no-pointer'
  /** Something lies over it. */
  | 'covered'
  /** Had not stood still, in the open, long enough to be read when the press began. */
  | 'too-soon';
