/** `npm run eval:audit`: how often audits of feeds with a known mix claim what is not so, and miss what is. */
import { parseArgs } from 'node:util';
import { MIXES, withGap } from './eval-audit/mixes.ts';
import { type Rates, simulate } from './eval-audit/simulate.ts';

const USAGE = `Usage: npm run eval:audit -- [--feeds 400] [--resamples 400] [--posts 20,60,200] [--mix NAME] [--seen tags|scores]
                             [--json]

Draws invented feeds from known mixes, audits each, and prints in percent of the reports, once with the true tags and once
with the scores of an imperfect classifier (simulated, with the English classifier's measured errors):
any false claim, and of these a gap, a rank, a side ("closer to"), a lean (value against closeness), more or less evenness;
how often the intervals hold the truth: all twelve gaps at once (said: 95), one gap (said: 99.6), match, where it is shown
(said: 95), evenness, lean (said: 99.6); how wide the match's is; the match's bias in points, plain and corrected.
Then the power: how often a gap of five points is found.`;

const COLUMNS: readonly (readonly [title: string, rate: keyof Rates, kind: 'percent' | 'number'])[] = [
  ['false', 'anyFalse', 'percent'],
  ['gap', 'falseGap', 'percent'],
  ['rank', 'falseRank', 'percent'],
  ['side', 'falseSide', 'percent'],
  ['lean', 'falseLean', 'percent'],
  ['evenness', 'falseSpread', 'percent'],
  ['12 hold', 'allGapsHold', 'percent'],
  ['gap holds', 'gapHolds', 'percent'],
  ['shown', 'matchShown', 'percent'],
  ['match', 'matchHolds', 'percent'],
  ['width', 'matchWidth', 'number'],
  ['evenness', 'evennessHolds', 'percent'],
  ['lean', 'leanHolds', 'percent'],
  ['bias', 'plainBias', 'number'],
  ['corrected', 'correctedBias', 'number'],
  ['right side', 'rightSide', 'percent'],
  ['gaps', 'clearGaps', 'number'],
];
const POWER_POSTS = [20, 40, 60, 100, 200, 400, 800];
const GAP_POINTS = 5;

function main(): number {
  const { values } = parseArgs({
    options: {
      feeds: { type: 'string', default: '400' },
      resamples: { type: 'string', default: '400' },
      posts: { type: 'string', default: '20,60,200' },
      mix: { type: 'string' },
      seen: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const sizes = values.posts.split(',').map(Number);
  const [feeds, resamples] = [Number(values.feeds), Number(values.resamples)];
  if (![...sizes, feeds, resamples].every((n) => Number.isInteger(n) && n > 0)) {
    console.error(`Numbers of feeds, resamples and posts are whole and above 0.\n\n${USAGE}`);
    return 1;
  }
  const mixes = Object.entries(MIXES).filter(([name]) => values.mix === undefined || name === values.mix);
  if (mixes.length === 0) {
    console.error(`There is no mix "${values.mix ?? ''}". There are: ${Object.keys(MIXES).join(', ')}.`);
    return 1;
  }
  const ways = (['tags', 'scores'] as const).filter((seen) => (values.seen ?? seen) === seen);
  if (ways.length === 0) {
    console.error(`Posts are seen by their tags or scores, not by "${values.seen ?? ''}".\n\n${USAGE}`);
    return 1;
  }
  const results: unknown[] = [];
  for (const seen of ways) {
    if (!values.json)
      console.log(
        `\n${heading(seen)}\n${row(
          'feed',
          'posts',
          COLUMNS.map(([title]) => title),
        )}`,
      );
    for (const [name, mix] of mixes) {
      for (const posts of sizes) {
        const rates = simulate(mix, { posts, feeds, resamples, seen });
        results.push({ seen, mix: name, posts, ...rates });
        if (!values.json)
          console.log(
            row(
              name,
              String(posts),
              COLUMNS.map(([, rate, kind]) => cell(rates[rate], kind)),
            ),
          );
      }
    }
  }
  const power = POWER_POSTS.map((posts) => ({
    posts,
    found: ways.map(
      (seen) => simulate(withGap(0, GAP_POINTS), { posts, feeds, resamples: 50, seen }).firstAbove,
    ),
  }));
  if (values.json) {
    console.log(JSON.stringify({ feeds, resamples, results, power }, null, 2));
    return 0;
  }
  console.log(
    `\nA feed with ${String(GAP_POINTS)} points more discounts than consumers want: share of reports that claim it, percent`,
  );
  console.log(row('', 'posts', ways));
  for (const { posts, found } of power)
    console.log(
      row(
        '',
        String(posts),
        found.map((rate) => cell(rate, 'percent')),
      ),
    );
  return 0;
}

function heading(seen: 'tags' | 'scores'): string {
  return seen === 'tags' ? 'True tags' : 'Scores of an imperfect classifier';
}

function cell(value: number | undefined, kind: 'percent' | 'number'): string {
  if (value === undefined) return '–';
  return kind === 'percent' ? (value * 100).toFixed(1) : value.toFixed(2);
}

function row(name: string, posts: string, cells: readonly string[]): string {
  return [name.padEnd(18), posts.padStart(5), ...cells.map((text) => text.padStart(10))].join('');
}

process.exitCode = main();
