/**
 * The finding of an audit in one sentence, and in a second one what is unsure about it. Says only what the report
 * claims; whether something may be claimed was decided in the audit.
 */
import type { AuditReport, Estimate, ReasonFigures } from '../../model/audit-report.ts';
import { distances } from './figures.ts';
import { nameInSentence, reasonThing } from './names.ts';
import { sayCount, type MessageKey, type Say } from './say.ts';

/** Counts that start a sentence are written out up to here. */
const LAST_COUNT_IN_WORDS = 9;

/** The headline: one sentence (for first signs, the first of two). */
export function verdictSentence(report: AuditReport, say: Say): string {
  const { verdict } = report;
  switch (verdict.kind) {
    case 'empty':
      return report.posts.read === 0
        ? say('verdict_empty')
        : sayCount(say, 'verdict_none_counted', report.posts.read);
    case 'too-few':
      if (verdict.posts === 0) return sayCount(say, 'verdict_none_counted', report.posts.read);
      return sayCount(say, 'verdict_too_few', verdict.posts, [countWord(verdict.posts, say)]);
    case 'untagged':
      return sayCount(say, 'verdict_untagged', verdict.untagged, [verdict.posts]);
    case 'closer-to-consumers':
      return named(report, say, 'verdict_closer_consumers', 'verdict_closer_consumers_unnamed');
    case 'closer-to-executives':
      return named(report, say, 'verdict_closer_executives', 'verdict_closer_executives_unnamed');
    case 'one-hole':
      return named(
        report,
        say,
        'verdict_one_hole',
        'verdict_one_hole_unnamed',
        reasonThing(verdict.reason, say),
      );
    case 'first-signs': {
      const thing = reasonThing(verdict.reason, say);
      return verdict.claim === 'above'
        ? named(report, say, 'verdict_first_more', 'verdict_first_more_unnamed', thing)
        : named(report, say, 'verdict_first_less', 'verdict_first_less_unnamed', thing);
    }
    case 'undecided':
      return undecidedSentence(report, say);
  }
}

/** What is unsure about the headline; `undefined` where it says so itself. */
export function unsureSentence(report: AuditReport, say: Say): string | undefined {
  const { verdict, match } = report;
  switch (verdict.kind) {
    case 'closer-to-consumers':
    case 'closer-to-executives':
      return match.difference === null
        ? undefined
        : say('unsure_difference_clear', distances(match.difference));
    case 'one-hole': {
      const gap = report.reasons.find(({ reason }) => reason === verdict.reason)?.shareGap;
      return gap ? say('unsure_gap_clear', distances(inPoints(gap))) : undefined;
    }
    case 'first-signs':
      return firstSignsUnsure(report, say);
    case 'undecided':
      if (match.executives !== null) return sayCount(say, 'unsure_undecided', verdict.posts);
      return widestGap(report) === undefined ? sayCount(say, 'unsure_no_gap', verdict.posts) : undefined;
    default:
      return undefined;
  }
}

/** The headline names one gap; where others may be claimed too, they are not among the rest. */
function firstSignsUnsure(report: AuditReport, say: Say): string {
  const { counted } = report.posts;
  const others = report.reasons.filter(isClaimed).length - 1;
  return others > 0
    ? sayCount(say, 'unsure_first_signs_others', others, [counted])
    : sayCount(say, 'unsure_first_signs', counted);
}

function isClaimed({ shareClaim }: ReasonFigures): boolean {
  return shareClaim === 'below' || shareClaim === 'above';
}

/** Undecided because the two surveys cannot be told apart, or because there is only one to compare with. */
function undecidedSentence(report: AuditReport, say: Say): string {
  if (report.match.executives !== null)
    return named(report, say, 'verdict_undecided', 'verdict_undecided_unnamed');
  const widest = widestGap(report);
  if (widest === undefined) return named(report, say, 'verdict_no_gap', 'verdict_no_gap_unnamed');
  const thing = reasonThing(widest.reason, say);
  return named(report, say, 'verdict_part_most', 'verdict_part_most_unnamed', thing);
}

function widestGap(report: AuditReport): ReasonFigures | undefined {
  return report.reasons
    .filter(isClaimed)
    .sort((a, b) => Math.abs(b.shareGap?.value ?? 0) - Math.abs(a.shareGap?.value ?? 0))[0];
}

/** The message with the brand's name, or its twin for a feed that the page gives no name to. */
function named(report: AuditReport, say: Say, key: MessageKey, unnamed: MessageKey, thing?: string): string {
  const things = thing === undefined ? [] : [thing];
  return report.brand === null ? say(unnamed, things) : say(key, [nameInSentence(report.brand), ...things]);
}

function countWord(count: number, say: Say): string {
  const inWords = count <= LAST_COUNT_IN_WORDS ? say(`count_${count}` as MessageKey) : '';
  return inWords || new Intl.NumberFormat(say.locale).format(count);
}

function inPoints({ value, low, high }: Estimate): Estimate {
  return { value: value * 100, low: low * 100, high: high * 100 };
}
