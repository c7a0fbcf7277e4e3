/** The page of an attacker: a field, and the host of our button. */
export const BODY =
  '<form><label for="tel">Phone</label><input id="tel" type="tel"></form><div id="bantor"></div>';

/**
 * Runs in the page: puts our button up in a shadow tree in the top layer, as the helper does. It fills on a press that is allowed;
 * what it was told is kept for the test.
 */
export function putButton(): void {
  const host = document.getElementById('bantor') as HTMLElement;
  host.style.cssText =
    'position:fixed;inset:auto;left:40px;top:120px;margin:0;border:0;padding:0;overflow:visible';
  host.popover = 'manual';
  host.showPopover();
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.textContent = 'Fill my number';
  button.style.cssText = 'width:160px;height:40px';
  root.append(button);
  window.bantor.watchExposure(button, new AbortController().signal);
  const press = async (event: Event) => {
    const result = await window.bantor.fill({ tel: '+85512345678' }, { by: 'gesture', event, button });
    document.documentElement.dataset.told = result.refused ?? 'filled';
  };
  button.addEventListener('click', press);
}

/** Runs in the page: whether a press would be taken, which is the moment that an attacker waits for. */
export function exposed(): boolean {
  const button = document.getElementById('bantor')?.shadowRoot?.querySelector('button');
  return !!button && window.bantor.isExposed(button);
}
