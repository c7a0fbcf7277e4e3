import { readdirSync, readFileSync } from 'node:fs';

/** A message of our own with all that is to be read from it; `ambiguous` holds the readings of `expiresOn`. */
export interface CorpusMessage {
  id: string;
  text: string;
  now: string;
  expected: Record<string, unknown>;
}

const FOLDER = 'tests/fixtures/messages';

/** All messages of the corpus, file by file. */
export const readCorpus = (): CorpusMessage[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as CorpusMessage[]);
