/**
 * The table of settings and platforms, and what is told from it. `negative` pages are one platform more: their score is
 * the share of pages without a post. They take part in every choice and are never left out.
 */
import { precisionRecall } from '../eval-gather/score.ts';
import { leaveOneOut, meanOf, type HeldOut, type Row, type Scores } from './choose-setting.ts';
import type { PageTally, Tally } from './read-with-settings.ts';
import { PRESENT, PRIOR, type Setting } from './settings.ts';

export interface Table {
  readonly rows: readonly Row<Setting>[];
  /** In alphabetical order, without `negative`. */
  readonly platforms: readonly string[];
}

export const NEGATIVE = 'negative';

/** F1 per platform over all its posts, as `eval:gather` has it, for each setting. */
export function tableOf(settings: readonly Setting[], pages: readonly PageTally[]): Table {
  const names = [...new Set(pages.map(({ page }) => page.platform))].sort();
  const rows = settings.map((setting, n) => {
    const scores = names.map((name) => {
      const tallies = pages
        .filter(({ page }) => page.platform === name)
        .flatMap((page) => page.tallies[n] ?? []);
      return [name, name === NEGATIVE ? shareWithoutPosts(tallies) : f1Of(tallies)] as const;
    });
    return { setting, scores: new Map(scores) };
  });
  return { rows, platforms: names.filter((name) => name !== NEGATIVE) };
}

function f1Of(tallies: readonly Tally[]): number {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  return precisionRecall(
    sum(({ found }) => found),
    sum(({ missed }) => missed),
    sum(({ wrong }) => wrong),
  ).f1;
}

function shareWithoutPosts(tallies: readonly Tally[]): number {
  return tallies.filter(({ wrong }) => wrong === 0).length / tallies.length;
}

/** Two folders of pages by one software. */
const FAMILY: Readonly<Record<string, string>> = { masto3: 'mastodon' };

/**
 * What the detector reads on each platform with constants that the other platforms chose. The present setting has no part
 * in it: it was made with sight of all of them.
 */
export function heldOut({ rows, platforms }: Table): HeldOut<Setting>[] {
  const unseen = rows.filter(({ setting }) => setting !== PRESENT);
  return leaveOneOut(unseen, platforms, [NEGATIVE], (name) => FAMILY[name] ?? name);
}

/**
 * One line a platform, and the means. Beside what the others' choice reads there: the product's own constants, and the
 * middle one of those settings that were drawn and fitted to nothing.
 */
export function heldOutLines(table: Table): string[] {
  const results = heldOut(table);
  const present = table.rows.find(({ setting }) => setting === PRESENT)?.scores ?? new Map<string, number>();
  const drawn = table.rows.filter(({ setting }) => setting !== PRESENT && setting !== PRIOR);
  const anyOne = (scoreOf: (scores: Scores) => number) => median(drawn.map(({ scores }) => scoreOf(scores)));
  const line = (name: string, ...numbers: readonly number[]) =>
    name.padEnd(22) + numbers.map((number) => number.toFixed(3).padStart(10)).join('');
  const mean = results.reduce((sum, { f1 }) => sum + f1, 0) / results.length;
  return [
    'leave one platform out  others’   present any one  chosen by the others',
    ...results.map(({ platform, f1, setting }) => {
      const any = anyOne((scores) => scores.get(platform) ?? 0);
      return `${line(platform, f1, present.get(platform) ?? 0, any)}  ${setting.name}`;
    }),
    line(
      'mean',
      mean,
      meanOf(present, table.platforms),
      anyOne((scores) => meanOf(scores, table.platforms)),
    ),
  ];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The whole table for a spreadsheet: one setting a row, means, platforms, and the constants. */
export function asTsv({ rows, platforms }: Table): string {
  const columns = [...platforms, NEGATIVE];
  const constants = Object.keys(PRESENT.constants) as (keyof typeof PRESENT.constants)[];
  const lines = rows.map(({ setting, scores }) => [
    setting.name,
    meanOf(scores, platforms).toFixed(4),
    ...columns.map((name) => scores.get(name)?.toFixed(4) ?? ''),
    ...constants.map((name) => Number(setting.constants[name].toFixed(4))),
  ]);
  return [['setting', 'mean', ...columns, ...constants], ...lines].map((line) => line.join('\t')).join('\n');
}
