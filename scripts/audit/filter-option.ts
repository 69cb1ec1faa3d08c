import { PostKind } from '../../src/model/post.ts';
import type { PostFilter } from '../../src/model/post-filter.ts';

/** What was written behind the options that narrow posts down. */
export interface FilterWords {
  from?: string | undefined;
  to?: string | undefined;
  last?: string | undefined;
  kind?: string[] | undefined;
  lang?: string[] | undefined;
  platform?: string[] | undefined;
}

/** The filter, `undefined` where all posts pass, or in words what is wrong with the options. */
export function filterOf(words: FilterWords): { filter: PostFilter | undefined } | { wrong: string } {
  const { from, to } = { from: moment(words.from, 'first'), to: moment(words.to, 'last') };
  if (from === null) return { wrong: badDate('--from', words.from) };
  if (to === null) return { wrong: badDate('--to', words.to) };
  if (from !== undefined && to !== undefined && from > to)
    return { wrong: `--from ${words.from ?? ''} is later than --to ${words.to ?? ''}: no post could pass.` };
  if (words.last !== undefined && !/^[1-9]\d{0,8}$/.test(words.last))
    return { wrong: `--last ${words.last} is no number of posts: write a whole number from 1.` };
  const [kinds, languages, platforms] = [listed(words.kind), listed(words.lang), listed(words.platform)];
  const odd = kinds?.find((kind) => !PostKind.safeParse(kind).success);
  if (odd !== undefined)
    return { wrong: `--kind ${odd}: there is no such kind. There are ${PostKind.options.join(', ')}.` };
  const noTag = languages?.find((lang) => !/^[a-z]{2,3}$/.test(lang));
  if (noTag !== undefined)
    return {
      wrong: `--lang ${noTag} is no language as posts are tagged with: write two letters, such as en.`,
    };
  const filter = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(words.last !== undefined && { last: Number(words.last) }),
    ...(kinds && { kinds: kinds as PostKind[] }),
    ...(languages && { languages }),
    ...(platforms && { platforms }),
  };
  return { filter: Object.keys(filter).length > 0 ? filter : undefined };
}

/** What a reader of the report should know of the filter. `now` in ms. */
export function filterNotes(filter: PostFilter | undefined, now: number): string[] {
  const notes: string[] = [];
  for (const [option, at] of [
    ['--from', filter?.from],
    ['--to', filter?.to],
  ] as const)
    if (at !== undefined && Date.parse(at) > now + DAY_MS)
      notes.push(`${option} lies in the future (${at}).`);
  if (filter?.kinds?.every((kind) => !COUNTED.has(kind)))
    notes.push('An audit counts own, pinned and quote: none of them is among the kinds asked for.');
  return notes;
}

const DAY_MS = 86_400_000;
const COUNTED = new Set<PostKind>(['own', 'pinned', 'quote']);

const MOMENT = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** The moment in UTC; a day stands for its first or last millisecond. No date at all, or none that exists: `null`. */
function moment(written: string | undefined, end: 'first' | 'last'): string | null | undefined {
  if (written === undefined) return undefined;
  const [, day, time] = MOMENT.exec(written) ?? [];
  if (day === undefined) return null;
  // The engine takes 30 February for 2 March.
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  const at = time === undefined ? `${day}T${end === 'first' ? '00:00:00.000' : '23:59:59.999'}Z` : written;
  const parsed = new Date(at);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString();
}

function badDate(option: string, written = ''): string {
  return `${option} ${written} is no date: write a day as 2026-01-31, or a moment as 2026-01-31T12:00:00Z.`;
}

/** Each word once, sorted: the order they were given in is no part of the filter. */
function listed(words: readonly string[] | undefined): string[] | undefined {
  const all = (words ?? []).flatMap((word) => word.split(',')).map((word) => word.trim());
  const some = [...new Set(all.filter((word) => word !== ''))].sort();
  return some.length > 0 ? some : undefined;
}
