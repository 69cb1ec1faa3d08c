/**
 * A comparison as a table in the terminal. A difference is printed as a figure only where it is clear; what is withheld
 * is named, with why.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Estimate } from '../../src/model/audit-report.ts';
import type { ComparedFeed, ComparedPair, Comparison } from '../../src/model/comparison.ts';
import { dateRange } from '../../src/views/shared/dates.ts';
import { numberRange, percent, plainNumber } from '../../src/views/shared/figures.ts';
import { feedName, platformName, reasonName } from '../../src/views/shared/names.ts';
import { makeSay } from '../../src/views/shared/say.ts';
import { CAUTIONS, TITLES, WITHHELD } from './comparison-words.ts';

const say = makeSay(messages, 'en');

export function comparisonTable(comparison: Comparison): string {
  return [
    [TITLES[comparison.kind], ...comparison.feeds.flatMap(feedLines)],
    shares(comparison),
    ...comparison.pairs.map((pair) => differences(pair, comparison)),
    whiteSpace(comparison),
    plan(comparison),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function feedLines(feed: ComparedFeed, n: number): string[] {
  const { brand, platforms, window, posts, match, withheld, cautions } = feed;
  const where = platforms.map((platform) => platformName(platform, say)).join(' and ');
  const said = [
    [feedName(brand, say), ...(where === '' ? [] : [say('on_platform', [where])])].join(' '),
    `${posts} posts`,
    ...(window.from !== null && window.to !== null ? [dateRange(window.from, window.to, say)] : []),
    ...(match
      ? [
          `match with consumers ${plainNumber(match.value, say, 0)} (${numberRange(match.low, match.high, say)})`,
        ]
      : []),
  ];
  return [
    `  ${n + 1}  ${said.join(', ')}`,
    ...(withheld === null ? [] : [`     withheld: ${WITHHELD[withheld]}`]),
    ...cautions.map((caution) => `     note: ${CAUTIONS[caution]}`),
  ];
}

const NONE = '–';

/** One row a reason: what consumers want, and the share in each feed with its range. */
function shares({ feeds, reasons }: Comparison): string[] {
  if (feeds.every(({ withheld }) => withheld !== null)) return [];
  const row = (label: string, wanted: string, cells: readonly string[]) =>
    (label.padEnd(20) + wanted.padStart(11) + cells.map((cell) => cell.padStart(20)).join('')).trimEnd();
  return [
    row(
      'Of all reasons',
      'Consumers',
      feeds.map((_, n) => String(n + 1)),
    ),
    ...reasons
      .filter(({ shares: found }) => found.some((share) => share !== null))
      .map((figures) =>
        row(
          `  ${reasonName(figures.reason, say)}`,
          figures.consumers === null ? NONE : `${hundredths(figures.consumers)}%`,
          figures.shares.map((share) =>
            share ? `${hundredths(share.value)}% (${hundredths(share.low)}–${hundredths(share.high)})` : NONE,
          ),
        ),
      ),
  ];
}

function differences(
  { first, second, withheld, reasons, match }: ComparedPair,
  { method }: Comparison,
): string[] {
  const [one, other] = [first + 1, second + 1];
  if (withheld.length > 0)
    return [`${other} is not compared with ${one}: ${withheld.map((why) => WITHHELD[why]).join(', ')}.`];
  const clear = [
    ...reasons
      .filter(({ claim }) => claim !== 'unclear')
      .sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value))
      .map(({ reason, difference }) => [reasonName(reason, say), scaled(difference)] as const),
    ...(match && match.claim !== 'unclear' ? [['Match with consumers', match.difference] as const] : []),
  ];
  const level = percent(method.shareConfidence ?? 0, say, 2);
  return clear.length === 0
    ? [`${other} against ${one}: no clear difference.`]
    : [
        `${other} against ${one}, in points. All else is too close to call (range of each share: ${level}).`,
        ...clear.map(
          ([name, { value, low, high }]) =>
            `  ${name.padEnd(22)}${points(value).padStart(6)}  (${points(low)} to ${points(high)})`,
        ),
      ];
}

function whiteSpace({ whiteSpace: space }: Comparison): string[] {
  if (space === null) return [];
  const names = space.reasons.map((reason) => reasonName(reason, say)).join(', ');
  return [
    `White space (wanted by consumers as ${space.wantedAtLeast * 100} of 100 or more, and surely less in each of ${space.feeds.map((n) => n + 1).join(', ')}): ${names === '' ? 'none' : names}.`,
    ...space.outside.map(({ feed, why }) => `  ${feed + 1} has no say in it: ${WITHHELD[why]}.`),
  ];
}

function plan({ plan: found, feeds }: Comparison): string[] {
  if (found === null) return [];
  const example = (whose: string, opening: string | undefined) =>
    opening === undefined || opening === '' ? [] : [`      ${whose}: ${opening}`];
  return [
    `The next ten posts of ${feedName(feeds[0]?.brand ?? null, say)}, over its clear shortfalls. No reach is promised.`,
    ...found.slots.flatMap(({ reason, posts, examples, rival }) => [
      `  ${posts} × ${reasonName(reason, say)}`,
      ...example('own', examples[0]?.opening),
      ...example(feedName(feeds[rival?.feed ?? 0]?.brand ?? null, say), rival?.example.opening),
    ]),
  ];
}

function scaled({ value, low, high }: Estimate): Estimate {
  return { value: value * 100, low: low * 100, high: high * 100 };
}

function hundredths(share: number): string {
  return (share * 100).toFixed(1);
}

/** "+1.5", "−9.1", "0.0". */
function points(value: number): string {
  const text = value.toFixed(1);
  if (Number(text) === 0) return '0.0';
  return value > 0 ? `+${text}` : text.replace('-', '−');
}
