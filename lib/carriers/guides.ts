import { guide as cellcard } from './cellcard';
import { guide as cpm } from './cpm';
import { guide as metfone } from './metfone';
import { guide as other } from './other';
import { regulator } from './regulator';
import { guide as smart } from './smart';
import type { CarrierGuide, Channel } from './types';

/** Each carrier's guide by its id; import this module lazily, it holds all the long texts. */
export const GUIDES: Readonly<Record<string, CarrierGuide>> = { smart, metfone, cellcard, cpm, other };

/** A channel of that carrier or of the regulator. */
export const channelById = (carrierId: string, id: string): Channel | undefined =>
  [...(GUIDES[carrierId]?.channels ?? []), ...regulator.channels].find((channel) => channel.id === id);
