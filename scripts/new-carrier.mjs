/**
 * Makes a carrier's file with everything that `tests/unit/carriers/conventions.test.ts` asks for, and registers it:
 * `npm run new:carrier -- seatel`. What is left to write is marked TODO, and the test fails until it is written.
 * A second argument names the folder (default `lib/carriers`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [id = '', folder = 'lib/carriers'] = process.argv.slice(2);

function stop(why) {
  console.error(why);
  process.exit(1);
}

if (!/^[a-z][a-z0-9]{1,19}$/.test(id)) {
  stop(
    'Usage: npm run new:carrier -- id   (2 to 20 small letters and digits, a letter first; also the file name)',
  );
}
const file = join(folder, `${id}.ts`);
if (existsSync(file)) stop(`${file} exists already.`);

const todo = (what) => `say('TODO ${what}', 'TODO ${what}', 'TODO ${what}')`;

const source = `import { call, STEPS, say } from './phrases';
import { ADVISED_LIFE } from './sources';
import type { Carrier, CarrierGuide, Source } from './types';

const SITE: Source = {
  title: ${todo('page title')},
  url: 'https://TODO.example/',
};
/** The day on which you read the page. */
const READ_ON = 'TODO';

export const carrier: Carrier = {
  id: '${id}',
  name: ${todo('name')},
  mark: { letters: '${id[0].toUpperCase()}', color: '#3b5b92' },
  listed: true,
  prefixes: [],
  hosts: [],
  helpNumber: '1204',
  balanceCode: '*1201#',
  plans: [],
  numberLife: ADVISED_LIFE,
};

export const guide: CarrierGuide = {
  channels: [
    {
      id: '${id}-hotline',
      kind: 'hotline',
      purpose: 'help',
      title: ${todo('title')},
      action: { kind: 'call', number: '1204' },
      steps: [call('1204'), STEPS.askAgent, STEPS.askToSwitch],
      evidence: 'official',
      sources: [SITE],
      asOf: READ_ON,
    },
  ],
  facts: [],
};
`;

/** Adds the import on top and the entry at the end of the list that `list` finds: its head, body and closing bracket. */
function register(name, what, list) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  if (!list.test(text)) stop(`${path} has not the expected form; register ${id} there yourself.`);
  const entered = text.replace(
    list,
    (_, head, body, end) => `${head}${body.trim().replace(/,$/, '')}, ${id}${end}`,
  );
  writeFileSync(path, `import { ${what} as ${id} } from './${id}';\n${entered}`);
}

register('registry.ts', 'carrier', /(CARRIERS: readonly Carrier\[\] = \[)([^\]]*)(\];)/);
register('guides.ts', 'guide', /(GUIDES: [^=]*= \{)([^}]*)(\};)/);
writeFileSync(file, source);
console.log(
  `${file} is made and registered. Write what is marked TODO, then: npx biome check --write ${folder} && npx vitest run tests/unit/carriers`,
);
