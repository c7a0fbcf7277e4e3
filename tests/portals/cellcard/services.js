/** The account's services as a custom element with an open shadow root; its switch is a bare `div`, known by its class. */
const STYLE = `
  .service { display: flex; justify-content: space-between; align-items: center; padding: 12px 0; border-top: 1px solid #ead9c0; }
  .slide { width: 54px; height: 28px; border-radius: 14px; background: #b9b0a4; cursor: pointer; position: relative; }
  .slide i { position: absolute; top: 4px; left: 4px; width: 20px; height: 20px; border-radius: 50%; background: #fff; }
  .slide.is-on { background: #2f7d32; } .slide.is-on i { left: 30px; }
  .ask { background: #fff3dc; padding: 10px; border-radius: 10px; }
`;

class Services extends HTMLElement {
  #state = { on: false, asking: false };
  #shadow = this.attachShadow({ mode: 'open' });

  show(words, on, change) {
    this.words = words;
    this.change = change;
    this.#state = { on, asking: false };
    this.#draw();
  }

  /** Everything is built anew: the `div` that was there a moment ago is gone. */
  #draw() {
    const { on, asking } = this.#state;
    const style = document.createElement('style');
    style.textContent = STYLE;
    const ask = document.createElement('div');
    ask.className = 'ask';
    ask.hidden = !asking;
    ask.append(`${on ? this.words.askOff : this.words.askOn} `);
    ask.append(this.#button(this.words.yes, () => this.change(!on)));
    ask.append(this.#button(this.words.no, () => this.#set({ on, asking: false })));
    const slide = document.createElement('div');
    slide.className = `slide${on ? ' is-on' : ''}`;
    slide.tabIndex = 0;
    slide.append(document.createElement('i'));
    slide.addEventListener('click', () => this.#set({ on, asking: true }));
    this.#shadow.replaceChildren(
      style,
      this.#row(this.words.missedCall, document.createTextNode('✓')),
      this.#row(this.words.autoRenew, slide),
      ask,
    );
  }

  #set(state) {
    this.#state = state;
    this.#draw();
  }

  #row(text, control) {
    const row = document.createElement('div');
    row.className = 'service';
    const label = document.createElement('span');
    label.textContent = text;
    row.append(label, control);
    return row;
  }

  #button(text, onClick) {
    const button = document.createElement('button');
    button.textContent = text;
    button.addEventListener('click', onClick);
    return button;
  }
}

customElements.define('cc-services', Services);
