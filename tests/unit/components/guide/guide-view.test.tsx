// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GuideView } from '@/components/guide/GuideView';
import { language } from '@/components/i18n';
import { GUIDES } from '@/lib/carriers/guides';
import { CARRIERS } from '@/lib/carriers/registry';
import { formatText, LANGUAGES } from '@/lib/i18n/text';

afterEach(() => {
  cleanup();
  language.value = 'en';
});

const channelOf = (root: Element, id: string) => {
  const card = root.querySelector<HTMLElement>(`[data-channel="${id}"]`);
  if (!card) throw new Error(`no ${id}`);
  return card;
};
/** True when `first` stands before `second` on the page. */
const precedes = (first: Element, second: Element) =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('the guide', () => {
  it('goes from the list to a carrier and back', () => {
    const { getByRole, getByText } = render(<GuideView />);
    fireEvent.click(getByRole('button', { name: /Metfone/ }));
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Metfone');
    fireEvent.click(getByRole('button', { name: 'Back' }));
    expect(getByText('Choose your carrier')).toBeTruthy();
  });

  it('jumps to the first channel of a kind and leaves the focus there', () => {
    const { container, getByRole } = render(<GuideView carrierId="smart" />);
    const first = GUIDES.smart?.channels.find(({ kind }) => kind === 'sms');
    fireEvent.click(
      within(getByRole('navigation', { name: 'Jump to' })).getByRole('button', { name: 'SMS' }),
    );
    expect(document.activeElement).toBe(channelOf(container, first?.id ?? ''));
  });

  it.each(LANGUAGES.flatMap((l) => CARRIERS.map((c) => [l, c.id] as const)))(
    'in %s shows every channel of %s with steps, source and warning before code',
    (lang, id) => {
      language.value = lang;
      const { container } = render(<GuideView carrierId={id} />);
      for (const channel of GUIDES[id]?.channels ?? []) {
        const card = channelOf(container, channel.id);
        expect(within(card).getByRole('heading').textContent).toContain(formatText(channel.title, lang));
        expect(card.querySelectorAll('ol > li')).toHaveLength(channel.steps.length);
        expect(card.querySelector('time')?.getAttribute('dateTime')).toBe(channel.asOf);
        const code = card.querySelector('.guide-code');
        const notice = card.querySelector('.notice');
        if (channel.caution) expect(notice?.textContent).toContain(formatText(channel.caution, lang));
        if (channel.evidence !== 'official' && code && notice) expect(precedes(notice, code)).toBe(true);
      }
    },
  );

  it.each(CARRIERS.filter((c) => c.plans.length > 0))('lists every plan of $id with its code', (carrier) => {
    const { container } = render(<GuideView carrierId={carrier.id} />);
    const list = container.querySelector('.guide-plans');
    for (const plan of carrier.plans) {
      expect(list?.textContent).toContain(plan.name);
      if (plan.dialCode) expect(list?.textContent).toContain(plan.dialCode);
    }
  });

  it('says Khmer dates in Khmer', () => {
    language.value = 'km';
    const { container } = render(<GuideView carrierId="smart" />);
    expect(channelOf(container, 'smart-1204').querySelector('time')?.textContent).toContain('24 វិច្ឆិកា 2026');
  });

  it('gives an unconfirmed code only on a second press, and a confirmed one at once', () => {
    const { container } = render(<GuideView carrierId="smart" />);
    const card = channelOf(container, 'smart-sms-808');
    const own = () => [...card.querySelectorAll('.guide-actions')].filter((a) => !a.closest('.notice'));
    expect(own()).toHaveLength(0);
    expect(within(card).getByRole('button', { name: /Copy 1204/ })).toBeTruthy();
    fireEvent.click(within(card).getByRole('button', { name: /use it anyway/ }));
    expect(own()).toHaveLength(1);
  });

  it('hands a code to a phone as a QR code, with a word about iPhones', () => {
    const { container } = render(<GuideView carrierId="other" />);
    const card = channelOf(container, 'trc-1201');
    expect(card.querySelector('.qr')).toBeNull();
    fireEvent.click(within(card).getByRole('button', { name: 'Send to phone' }));
    expect(within(card).getByRole('img', { name: 'QR code for *1201#' })).toBeTruthy();
    expect(card.textContent).toContain('Android');
  });

  it('offers no QR code for what has to be filled in', () => {
    const { container } = render(<GuideView carrierId="other" />);
    const card = channelOf(container, 'trc-1203');
    expect(within(card).queryByRole('button', { name: 'Send to phone' })).toBeNull();
    expect(card.textContent).toContain('in place of the capitals');
  });

  it('tells when the browser refuses to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const { container } = render(<GuideView carrierId="other" />);
    const card = channelOf(container, 'trc-1201');
    fireEvent.click(within(card).getByRole('button', { name: /Copy/ }));
    expect(await within(card).findByText('Could not copy; please type it.')).toBeTruthy();
  });

  it('says first that CPM was not found, and offers to add its address', () => {
    const added = vi.fn();
    const { container, getByRole } = render(<GuideView carrierId="cpm" onAddPortal={added} />);
    const notice = container.querySelector('.notice');
    expect(notice?.textContent).toContain('No operator CPM');
    expect(notice && precedes(notice, channelOf(container, 'cpm-ussd'))).toBe(true);
    fireEvent.click(getByRole('button', { name: "Add my portal's address" }));
    expect(added).toHaveBeenCalledWith('cpm');
  });
});
