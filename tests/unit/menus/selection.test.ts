import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/i18n/text';
import { listenForSelection, SELECTION_KEY } from '@/lib/menus/selection';

type Click = (info: { menuItemId: string | number; selectionText?: string }) => void;

function fakes(language: Language = 'km') {
  const said: string[] = [];
  let click: Click = () => undefined;
  let items: { id: string; title: string }[] = [];
  const kept: Record<string, string> = {};
  const menus = {
    create: (item: { id: string; title: string }) => items.push(item),
    removeAll: async () => {
      items = [];
    },
    onClicked: {
      addListener: (listener: Click) => {
        click = listener;
      },
    },
  };
  const ports = {
    menus,
    keep: async (more: Record<string, string>) => {
      Object.assign(kept, more);
      said.push('kept');
    },
    openReview: async () => said.push('opened'),
    language: async () => language,
  };
  return { ports, said, kept, press: (info: Parameters<Click>[0]) => click(info), items: () => items };
}

describe('the menu on selected text', () => {
  it('is there once, in the user’s language, however often it is made', async () => {
    const { ports, items } = fakes('zh-CN');
    const refresh = listenForSelection(ports);
    await refresh();
    await refresh();
    expect(items()).toMatchObject([{ title: '用 Bantor 读这条短信', contexts: ['selection'] }]);
  });

  it('keeps the text before the page that reads it is opened', async () => {
    const { ports, said, kept, press, items } = fakes();
    await listenForSelection(ports)();
    const text = 'Your plan expires 25/12/2026';
    await press({ menuItemId: items()[0]?.id ?? '', selectionText: text });
    expect(said).toEqual(['kept', 'opened']);
    expect(kept).toEqual({ [SELECTION_KEY]: text });
  });

  it('passes over other items and empty selections', async () => {
    const { ports, said, press, items } = fakes();
    await listenForSelection(ports)();
    await press({ menuItemId: 'other', selectionText: 'x' });
    await press({ menuItemId: items()[0]?.id ?? '' });
    expect(said).toEqual([]);
  });

  it('does without where there are no menus', async () => {
    const { ports, said } = fakes();
    await listenForSelection({ ...ports, menus: undefined })();
    expect(said).toEqual([]);
  });
});
