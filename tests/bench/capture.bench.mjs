// How long messages take to read, beside plain regex passes over the same text in the same run, and how it grows with
// the length of one text: ratios, so that the machine matters little.
import { build } from 'esbuild';

const MESSAGES = 1000;
const LENGTH = 200;
const ROUNDS = 9;
/** Rounds before the clock counts, for both sides: the machine compiles what it runs often, long patterns first. */
const WARM_UP = 12;
const NOW = new Date('2026-11-20T08:00:00+07:00');

const PARTS = [
  'Smart: Your Laor! plan has been renewed. $1.50 was deducted, 15GB valid until 27/11/2026 23:59. Balance: $0.85. ',
  'មិត្តហ្វូន៖ កញ្ចប់ KADO នឹងផុតកំណត់នៅថ្ងៃទី២៥ ខែធ្នូ ឆ្នាំ២០២៦ ចុច *១៥៦៧*២# តម្លៃ ៤ដុល្លារ។ ',
  '【Cellcard】您的AO 5G套餐将于3天后到期，剩余流量4.2GB，主余额1.35美元，请及时续订：*1618*150#。 ',
];
/** Texts that hurt readers which try again and again. */
const HARD = [
  '1,',
  '*1',
  '*#',
  '27/11/',
  '$1.',
  'A ',
  'a',
  '年1月',
  'ថ្ងៃទី',
  'not ',
  '(',
  '1:1',
  'to be ',
  'plan ends 1/2. ',
  'balance $1 ',
  'used 1GB of ',
  'renewed. ',
  '今天到期,',
];
/** As in `lib/capture/prepare.ts`. */
const READ_LIMIT = 4000;
/** Four times the text: linear work takes 4 times as long, quadratic work 16 times. */
const STEEPEST = 8;
const PLAIN = [
  /\d+/g,
  /[A-Z]\w+/g,
  /GB|MB/g,
  /\$\d+/g,
  /\*\d+/g,
  /until/gi,
  /余额/g,
  /ថ្ងៃ/g,
  /\d\d\/\d\d/g,
  /plan/gi,
];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
/** Milliseconds of processor time: what other programs do at the same time doesn't count. */
function timed(work, warmUp = WARM_UP) {
  const times = [];
  for (let i = 0; i < warmUp; i++) work();
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.cpuUsage();
    work();
    times.push(process.cpuUsage(start).user / 1000);
  }
  return median(times);
}

async function parser() {
  const out = await build({
    entryPoints: ['lib/capture/parse-message.ts'],
    alias: { '@': process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(out.outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).parseMessage;
}

/** How many times as long `to` characters of the same part take as `from`, each read `times` times. */
function growthOf(parseMessage, part, from, to, times) {
  const [few, many] = [from, to].map((length) => {
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    return timed(() => {
      for (let i = 0; i < times; i++) parseMessage(text, { now: NOW });
    }, 2);
  });
  return many / Math.max(few, 0.1);
}

/** Prints one row and says whether all targets are met. */
export async function run() {
  const parseMessage = await parser();
  const messages = Array.from({ length: MESSAGES }, (_, i) =>
    PARTS[i % 3].repeat(3).slice(i % 7, LENGTH + (i % 7)),
  );
  const reading = timed(() => {
    for (const text of messages) parseMessage(text, { now: NOW });
  });
  const plain = timed(() => {
    for (const pattern of PLAIN) for (const text of messages) text.match(pattern);
  });
  const growth = Math.max(...HARD.map((part) => growthOf(parseMessage, part, 10_000, 100_000, 1)));
  // Nothing behind the limit is read, so that the readers' own growth shows below it only.
  const below = Math.max(...HARD.map((part) => growthOf(parseMessage, part, READ_LIMIT / 4, READ_LIMIT, 20)));
  const ratio = reading / plain;
  console.log(
    `| capture | ${MESSAGES} messages of ${LENGTH} in ${reading.toFixed(0)} ms | ${ratio.toFixed(1)} × ten plain passes (≤ 20) | 100 kB / 10 kB ${growth.toFixed(1)} (≤ 10), 4,000 / 1,000 characters ${below.toFixed(1)} (≤ ${STEEPEST}) |`,
  );
  return ratio <= 20 && growth <= 10 && below <= STEEPEST;
}

if (process.argv[1]?.endsWith('capture.bench.mjs')) process.exitCode = (await run()) ? 0 : 1;
