/** What a report leaves out or could not see, in words: a short line, and one entry per kind. */
import type { AuditReport } from '../../model/audit-report.ts';
import type { PostKind } from '../../model/post.ts';
import { shortDate } from './dates.ts';
import { sayCount, sayList, type CountKey, type Say } from './say.ts';

export interface LeftOutEntry {
  readonly what: string;
  readonly why: string;
}

/** Counted kinds are never left out, but the report's type allows them: they would be listed as posts. */
const KINDS: Readonly<Record<PostKind, CountKey>> = {
  own: 'kind_own',
  pinned: 'kind_own',
  quote: 'kind_own',
  repost: 'kind_repost',
  reply: 'kind_reply',
  sponsored: 'kind_sponsored',
  suggested: 'kind_suggested',
  other: 'kind_by_others',
};

/** "3 cut off by “See more”", "7 reposts and ads left out"; empty when nothing was. */
export function leftOutSummary(report: AuditReport, say: Say): string[] {
  const { cutOff, unreadable, untagged } = report.posts;
  const kinds = leftOutKinds(report);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const lines = [
    ...(cutOff > 0 ? [sayCount(say, 'summary_cut_off', cutOff)] : []),
    ...(total > 0 ? [sayCount(say, summaryKey(kinds.map(([kind]) => kind)), total)] : []),
    ...(unreadable > 0 ? [sayCount(say, 'summary_unreadable', unreadable)] : []),
  ];
  if (lines.length > 0 || untagged === 0) return lines;
  return [sayCount(say, 'summary_untagged', untagged)];
}

/** One entry per kind of omission, what can be done about it included. */
export function leftOutEntries(report: AuditReport, say: Say): LeftOutEntry[] {
  const { cutOff, untagged, unreadable } = report.posts;
  const { missed } = report;
  const kinds = leftOutKinds(report).map(([kind, count]) => sayCount(say, KINDS[kind], count));
  const notShown = (missed.hidden ?? 0) + (missed.placeholder ?? 0);
  const from = report.window.from;
  return [
    ...(cutOff > 0
      ? [{ what: sayCount(say, 'missed_cut_off', cutOff), why: say('missed_cut_off_why') }]
      : []),
    ...(kinds.length > 0
      ? [{ what: say('missed_left_out', [sayList(say, kinds)]), why: say('missed_left_out_why') }]
      : []),
    ...(untagged > 0
      ? [{ what: sayCount(say, 'missed_untagged', untagged), why: say('missed_untagged_why') }]
      : []),
    ...(unreadable > 0
      ? [{ what: sayCount(say, 'missed_unreadable', unreadable), why: unreadableWhy(report, say) }]
      : []),
    ...(notShown > 0
      ? [{ what: sayCount(say, 'missed_not_shown', notShown), why: say('missed_not_shown_why') }]
      : []),
    ...(missed.unreadable
      ? [{ what: sayCount(say, 'missed_blocks', missed.unreadable), why: say('missed_blocks_why') }]
      : []),
    ...(from !== null
      ? [{ what: say('missed_before', [shortDate(from, say)]), why: say('missed_before_why') }]
      : []),
  ];
}

function leftOutKinds(report: AuditReport): [PostKind, number][] {
  return (Object.entries(report.posts.leftOut) as [PostKind, number][]).filter(([, count]) => count > 0);
}

function summaryKey(kinds: readonly PostKind[]): CountKey {
  const only = (...allowed: PostKind[]) => kinds.every((kind) => allowed.includes(kind));
  if (only('repost')) return 'summary_reposts';
  if (only('sponsored', 'suggested')) return 'summary_ads';
  if (only('reply')) return 'summary_replies';
  if (only('repost', 'sponsored', 'suggested')) return 'summary_reposts_ads';
  if (only('repost', 'reply')) return 'summary_reposts_replies';
  return 'summary_mixed';
}

/** Unreadable is either without words or in a language without keywords; only the languages are known by name. */
function unreadableWhy(report: AuditReport, say: Say): string {
  const languages = report.posts.unreadableLanguages.map((language) => languageName(language, say));
  if (languages.length === 0) return say('missed_unreadable_no_words');
  return say('missed_unreadable_languages', [sayList(say, languages)]);
}

function languageName(tag: string, say: Say): string {
  try {
    return new Intl.DisplayNames(say.locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that a page made up.
    return tag;
  }
}
