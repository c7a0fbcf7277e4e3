import { HOTLINES, LANDLINE } from '@/lib/carriers/not-sims';
import type { Piece } from './text';

/** A subscriber's number that a page prints. */
export interface PageNumber {
  /** E.164. */
  number: string;
  element: Element;
}

/** `096 123 4567`, `+855 96-123-4567`, `(855) 961234567`: with its trunk 0 or its country, else any long figure would do. */
const NUMBER =
  /(?<![\d*#.,$])(?:(?:\+|00)?\(?855\)?[\s.-]?\(?0?|0)([1-9]\d(?:[\s.-]?\d){6,7})\)?(?![\d*#%]|[.,]\d)/g;

/** The Cambodian numbers in a text, E.164; landlines and the carriers' hotlines are nobody's SIM. */
export const subscribersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)]
    .map(([, national = '']) => national.replace(/\D/g, ''))
    .filter((national) => !LANDLINE.test(`0${national}`))
    .map((national) => `+855${national}`)
    .filter((number) => !HOTLINES.has(number));

/** The numbers of a page with their places, in reading order. */
export const readNumbers = (all: readonly Piece[]): PageNumber[] =>
  all.flatMap(({ text, element }) => subscribersIn(text).map((number) => ({ number, element })));
