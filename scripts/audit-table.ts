/**
 * An audit as a table in the terminal: the same sentences, groups and figures as the popup's, from the same report. As
 * there, a feed of which too little is known gets counts and a sentence, never a table of figures.
 */
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { AuditReport, Estimate, GapClaim, ReasonFigures } from '../src/model/audit-report.ts';
import { dateRange } from '../src/views/shared/dates.ts';
import { numberRange, percent, plainNumber } from '../src/views/shared/figures.ts';
import { findingTexts, findingTitle } from '../src/views/shared/findings/findings.ts';
import { leftOutSummary } from '../src/views/shared/left-out.ts';
import { platformName, reasonName } from '../src/views/shared/names.ts';
import { makeSay, sayCount, type MessageKey } from '../src/views/shared/say.ts';
import { unsureSentence, verdictSentence } from '../src/views/shared/verdict.ts';

const say = makeSay(messages, 'en');

export function auditTable(report: AuditReport): string {
  const blocks = [heading(report), finding(report)];
  if (report.posts.counted > 0 && report.verdict.kind === 'too-few') blocks.push(tally(report));
  if (report.verdict.kind !== 'too-few' && report.reasons.some(({ share }) => share)) {
    blocks.push(matches(report), extremes(report), gaps(report), ...further(report), sources(report));
  }
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function heading(report: AuditReport): string[] {
  const { counted, read } = report.posts;
  const { from, to } = report.window;
  const where = report.platform === '' ? [] : [say('on_platform', [platformName(report.platform, say)])];
  const dates =
    from === null || to === null
      ? sayCount(say, 'posts_undated', counted)
      : sayCount(say, 'posts_dated', counted, [dateRange(from, to, say)]);
  if (read === 0) return [[report.brand?.name ?? say('this_feed'), ...where].join(' ')];
  const leftOut = leftOutSummary(report, say);
  return [
    `${[report.brand?.name ?? say('this_feed'), ...where].join(' ')}: ${dates}`,
    `${sayCount(say, 'posts_read', read)} ${leftOut.length > 0 ? leftOut.join(' · ') : say('nothing_left_out')}`,
  ];
}

function finding(report: AuditReport): string[] {
  return [verdictSentence(report, say), unsureSentence(report, say) ?? ''].filter(
    (sentence) => sentence !== '',
  );
}

/** Counts only: at this size a share would be read as a finding. */
function tally(report: AuditReport): string[] {
  const lines = report.reasons
    .filter(({ posts }) => posts > 0)
    .sort((a, b) => b.posts - a.posts)
    .map(({ reason, posts }): [string, number] => [reasonName(reason, say), posts]);
  if (report.posts.untagged > 0) lines.push([say('tally_untagged'), report.posts.untagged]);
  return [
    say('tally_title'),
    ...lines.map(([name, posts]) => `  ${name.padEnd(20)}${String(posts).padStart(3)}`),
  ];
}

function matches({ match }: AuditReport): string[] {
  const line = (key: MessageKey, found: Estimate | null) =>
    found
      ? [
          `${say(key, [Math.round(found.value)]).padEnd(42)} ${range(numberRange(found.low, found.high, say))}`,
        ]
      : [];
  const lines = [...line('match_consumers', match.consumers), ...line('match_executives', match.executives)];
  if (lines.length === 0) return [say('match_withheld')];
  if (match.anchor === null) return lines;
  return [...lines, `The two surveys match each other at ${plainNumber(match.anchor, say, 0)}.`];
}

/** The largest gap each way that may be claimed. */
function extremes(report: AuditReport): string[] {
  const largest = (claim: GapClaim) =>
    report.reasons
      .filter(({ shareClaim }) => shareClaim === claim)
      .sort((a, b) => Math.abs(b.shareGap?.value ?? 0) - Math.abs(a.shareGap?.value ?? 0))
      .slice(0, 3)
      .map(({ reason, shareGap }) => `${reasonName(reason, say)} (${points(shareGap?.value ?? 0)})`)
      .join(', ');
  return [
    `${say('most_under_served')}: ${largest('below') || say('nothing_clear')}`,
    `${say('most_over_served')}: ${largest('above') || say('nothing_clear')}`,
  ];
}

/** What else was found, as the popup says it. */
function further(report: AuditReport): string[][] {
  return findingTexts(report, say).map(({ id, sentences }) => [
    findingTitle(id, say),
    ...sentences.map((sentence) => `  ${sentence}`),
  ]);
}

const COLUMNS = ['Posts', 'Counted', 'Share', 'Range', 'Consumers', 'Executives', 'Gap'] as const;
const WIDTHS = [6, 9, 8, 14, 11, 12, 8] as const;

/** One row a reason, in the popup's groups: what can be claimed, and within it the most negative gap first. */
function gaps(report: AuditReport): string[] {
  const row = (label: string, cells: readonly string[]) =>
    (label.padEnd(20) + cells.map((cell, i) => cell.padStart(WIDTHS[i] ?? 0)).join('')).trimEnd();
  const group = (title: MessageKey, claim: GapClaim | null) => {
    const rows = report.reasons
      .filter(({ shareClaim }) => shareClaim === claim)
      .sort((a, b) => (a.shareGap?.value ?? 0) - (b.shareGap?.value ?? 0));
    return rows.length === 0
      ? []
      : [
          '',
          say(title),
          ...rows.map((figures) => row(`  ${reasonName(figures.reason, say)}`, cellsOf(figures))),
        ];
  };
  return [
    row('Of all reasons', COLUMNS),
    ...group('group_share_below', 'below'),
    ...group('group_unclear', 'unclear'),
    ...group('group_share_above', 'above'),
    ...group('group_not_asked', null),
  ];
}

function cellsOf({ posts, countedShare, share, consumers, executives, shareGap }: ReasonFigures): string[] {
  const none = '–';
  const oneDecimal = (part: number) => (part * 100).toFixed(1);
  return [
    String(posts),
    countedShare === null ? none : `${oneDecimal(countedShare)}%`,
    share ? `${oneDecimal(share.value)}%` : none,
    share ? `${oneDecimal(share.low)}–${oneDecimal(share.high)}%` : none,
    consumers ? `${oneDecimal(consumers.share)}%` : none,
    executives ? `${oneDecimal(executives.share)}%` : none,
    shareGap ? points(shareGap.value) : none,
  ];
}

function sources(report: AuditReport): string[] {
  const { consumers, executives } = report.benchmarks;
  const people = [
    ...(consumers?.n ? [sayCount(say, 'survey_consumers', consumers.n)] : []),
    ...(consumers && consumers.n === null ? [say('survey_consumers_unknown')] : []),
    ...(executives?.n ? [sayCount(say, 'survey_executives', executives.n)] : []),
  ];
  const [first] = [consumers, executives].filter((survey) => survey !== null);
  if (!first) return [];
  const gaps = report.reasons.filter(({ share }) => share !== null).length;
  const level = percent(report.method.gapConfidence, say);
  return [
    `Survey: ${[first.shortName, ...people].join(', ')}. Gaps are to consumers, in points.`,
    'A gap is clear when the range leaves out what consumers say. The ranges are wide',
    `(${level} each), because a report that judges ${String(gaps)} gaps at once must not invent one.`,
    ...(report.method.shares === 'corrected'
      ? [
          'Shares are corrected for the classifier’s measured errors; "counted" is the share of the tags themselves.',
        ]
      : []),
  ];
}

function range(text: string): string {
  return `${say('match_range')} ${text}`.toLowerCase();
}

/** "+1.5", "−9.1", "0.0". */
function points(share: number): string {
  const text = (share * 100).toFixed(1);
  if (Number(text) === 0) return '0.0';
  return share > 0 ? `+${text}` : text.replace('-', '−');
}
