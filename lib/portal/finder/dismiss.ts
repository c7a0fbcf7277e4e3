import { isTag } from './dom';
import { ownText } from './label';
import { isWhole, opensWith } from './lexicon';
import { dialogOf } from './place';

// A button that shows only "Cancel" may just close a form: it stands beside one that confirms, or in a dialog.

/** In a list each row has them; in a form they close it. */
const EDITS = /^(?:add|delete|remove|update|删除|刪除|添加)(?![a-z])/;

/** Beside "Stop": what is stopped is a server or a program. */
const MACHINE = /^(?:re-?boot|re-?start|start|run|run now|开机|关机|启动|重启|重啟|重新启动)$/;

const BUTTONS = 'button,a,input[type=submit],input[type=button]';
const submits = (element: Element): boolean =>
  isTag(element, 'button', 'input') && (element as HTMLButtonElement).type === 'submit';

/** What another control beside it tells of a form that both close. */
function closesWith(element: Element, other: Element): boolean {
  const text = ownText(other);
  if (MACHINE.test(text)) return true;
  const form = element.closest('form');
  if (isWhole.confirm(text)) return form !== null || !EDITS.test(text);
  // What sends no form itself, beside what sends it, leaves it.
  if (submits(other) && !submits(element) && form?.contains(other)) return !isWhole.stop(text);
  if (!opensWith.confirm(text)) return false;
  if (!EDITS.test(text)) return true;
  const filled = form ?? other.closest('form');
  return (
    filled?.contains(other) === true &&
    filled.querySelector('input:not([type=hidden]),textarea,select') !== null
  );
}

export function onlyDismisses(element: Element): boolean {
  if (dialogOf(element)) return true;
  for (const at of [element.parentElement, element.parentElement?.parentElement])
    for (const other of at?.querySelectorAll(BUTTONS) ?? [])
      if (other !== element && closesWith(element, other)) return true;
  return false;
}
