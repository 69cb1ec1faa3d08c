/**
 * What tagging a long post costs, as the processor's time for 200,000 characters over that for 20,000: 10 is linear, 100 a
 * square. Of several rounds the shortest counts: clearing away what others left makes some longer and none shorter.
 */
import { createClassifier } from '../../src/classify/classifier.ts';

const [SHORT, LONG] = [20_000, 200_000];
const ROUNDS = 5;

const PIECES: readonly (readonly [string, string])[] = [
  ['prose', 'Get 20% off all kettles at our new store, join us today! '],
  ['one word', 'a'],
  ['no sentence end', 'new '],
  ['questions', 'what? '],
  ['hashtags', '#BlackFriday'],
  ['hyphens', 'a-'],
  ['quotation marks', '" “'],
  ['marks on letters', 'a\u0336\u0351'],
  ['prices', '£5 was £9 '],
  ['Japanese', '本日から新商品が出ます。'],
];

const { classify } = createClassifier();

function shortestMs(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    classify({ id: '1', text, lang: 'en' });
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

/** Prints one line for each kind of text. */
export function benchClassifier(): void {
  console.log(
    `${'long post'.padEnd(26)}${`${LONG.toLocaleString('en')} ÷ ${SHORT.toLocaleString('en')} characters`.padStart(32)}${'long'.padStart(12)}`,
  );
  for (const [name, piece] of PIECES) {
    // Warm: what a first call compiles and optimises is no part of either.
    shortestMs(piece, SHORT);
    const [short, long] = [shortestMs(piece, SHORT), shortestMs(piece, LONG)];
    console.log(
      name.padEnd(26) + (long / short).toFixed(1).padStart(32) + `${long.toFixed(0)} ms`.padStart(12),
    );
  }
}
