// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PasteMessage } from '@/components/sim/PasteMessage';
import { showStored } from '../stored';

const taken = vi.fn();
const paste = (text: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });

beforeEach(async () => {
  taken.mockReset();
  await showStored({});
  render(<PasteMessage onFacts={taken} />);
});
afterEach(cleanup);

describe('a message pasted into the form', () => {
  it('fills what it states', () => {
    paste('Metfone: KADO ends on 25/12/2027. Balance $2.40. Auto renewal is ON.');
    expect(taken).toHaveBeenCalledWith({
      carrier: 'metfone',
      carrierChosen: true,
      ends: '2027-12-25',
      balance: '2.40',
      balanceCurrency: 'USD',
      autoRenewal: 'on',
    });
  });

  it('of a top-up fills the number’s day, not the plan’s', () => {
    paste('You have topped up $5. Main balance $6.20, valid until 25/12/2027.');
    expect(taken.mock.calls[0]?.[0]).toMatchObject({ numberEnds: '2027-12-25' });
    expect(taken.mock.calls[0]?.[0]).not.toHaveProperty('ends');
  });

  it('with a day that can be read two ways fills it only when one is pressed', () => {
    paste('Your plan ends on 05/06/2027.');
    expect(taken.mock.calls.every(([facts]) => !('ends' in facts))).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '6 May 2027' }));
    expect(taken).toHaveBeenLastCalledWith({ ends: '2027-05-06' });
  });

  it.each([
    ['Smart: your load of P50 expires 25/12/2027', /another country’s operator/],
    ['\u202e\u200f', /There is no text in it/],
    ['PK\u0003\u0004 expires 25/12/2027', /This is not text/],
    ['Plan ends 25/12/2027 '.repeat(500_000), /too large to be messages/],
    ['See you at eight', /No date, amount or auto-renewal found/],
  ])('that is none fills nothing, and is answered', (text, words) => {
    paste(text);
    expect(screen.getByText(words)).toBeTruthy();
    expect(taken).not.toHaveBeenCalled();
  });
});
