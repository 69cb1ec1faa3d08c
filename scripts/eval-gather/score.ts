import type { Post } from '../../src/model/post.ts';
import { counterLabels } from './counter-labels.ts';
import type { PageLook } from './look-at-page.ts';
import { valuesShown } from './shown-figures.ts';
import type { TruthPage, TruthPost } from './truth.ts';

/** Right and wrong of one page. `fields`: of matched posts, how many fields the truth knows and how many agree. */
export interface Score {
  readonly found: number;
  readonly missed: readonly TruthPost[];
  readonly false: readonly Post[];
  readonly exact: number;
  /** What was read otherwise than the truth has it, one line each. */
  readonly differences: readonly string[];
  readonly fields: Readonly<Record<FieldName, Tally>>;
  readonly counts: CountScore;
}

interface Tally {
  right: number;
  known: number;
}

/**
 * Counts beyond the field `counts`, which holds those that the page has, one by one. `notShown`: counts that the truth
 * knows and the page does not show, nor a reading claims. `posts`: posts all of whose counts the truth knows, and how
 * many have each of them to the last digit, shown or not.
 */
export interface CountScore {
  notShown: number;
  readonly posts: Tally;
}

export const FIELDS = ['author', 'permalink', 'time', 'counts', 'kind', 'quoted', 'poll', 'card'] as const;
export type FieldName = (typeof FIELDS)[number];

/**
 * Matches posts to truth by their text, each at most once: first the same text, then one that is the beginning of the
 * other (a cut-off tail); posts without words by their permalink. What matches only an optional post counts neither
 * way.
 *
 * @param look at the page, which tells what counts it shows; without, it is taken to show all of them exactly
 */
export function scorePage(page: TruthPage, posts: readonly Post[], look?: PageLook): Score {
  const pairs: [TruthPost, Post][] = [];
  const openPosts = new Set(posts);
  const openTruth = new Set(page.posts);
  const openOptional = new Set(page.optional);
  for (const isMatch of [sameText, sameBeginning]) {
    for (const truth of openTruth) {
      const post = [...openPosts].find((candidate) => isMatch(truth, candidate));
      if (post === undefined) continue;
      openPosts.delete(post);
      openTruth.delete(truth);
      pairs.push([truth, post]);
    }
    for (const truth of openOptional) {
      const post = [...openPosts].find((candidate) => isMatch(truth, candidate));
      if (post === undefined) continue;
      openPosts.delete(post);
      openOptional.delete(truth);
    }
  }
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, known: 0 }]),
  ) as Score['fields'];
  const counts: CountScore = { notShown: 0, posts: { right: 0, known: 0 } };
  const labels = look === undefined ? undefined : counterLabels(look, [...page.posts, ...page.optional]);
  const differences: string[] = [];
  for (const [truth, post] of pairs) {
    const compared = compareCounts(truth, post, labels?.get(truth));
    counts.notShown += compared.notShown;
    if (compared.isWhole !== null) counts.posts.known++;
    if (compared.isWhole === true) counts.posts.right++;
    for (const { field, right, expected, read } of [...compareFields(truth, post), ...compared.comparisons]) {
      fields[field].known++;
      if (right) fields[field].right++;
      else
        differences.push(
          `${field}  ${expected}  read as  ${read}  in  ${JSON.stringify(post.text.slice(0, 50))}`,
        );
    }
  }
  const exact = pairs.filter(([truth, post]) => folded(truth.text) === folded(post.text)).length;
  return {
    found: pairs.length,
    missed: [...openTruth],
    false: [...openPosts],
    exact,
    differences,
    fields,
    counts,
  };
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of nothing expected and nothing found, all three are 1. */
export function precisionRecall(found: number, missed: number, wrong: number): PrecisionRecall {
  const precision = found + wrong === 0 ? 1 : found / (found + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function sameText(truth: TruthPost, post: Post): boolean {
  if (truth.text_contains !== undefined) return post.text.includes(truth.text_contains);
  const [a, b] = [bare(truth.text), bare(post.text)];
  return a === '' && b === '' ? sameAddress(truth.permalink, post.permalink) : a === b;
}

const SHORTEST_BEGINNING = 12;

function sameBeginning(truth: TruthPost, post: Post): boolean {
  const [short = '', long = ''] = [bare(truth.text), bare(post.text)].sort((a, b) => a.length - b.length);
  return (
    short.length >= SHORTEST_BEGINNING &&
    long.startsWith(short) &&
    (post.cutOff || short.length >= 0.7 * long.length)
  );
}

/** White space, ellipses and case apart, which sites and savers treat as they please. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\.\.\.|…)?\s*(see more|more|…)?\s*$/u, '')
    .replace(/\s|\u2800|[\u200b-\u200f]|\ufe0f/gu, '');
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

interface Comparison {
  readonly field: FieldName;
  readonly right: boolean;
  readonly expected: string;
  readonly read: string;
}

function compareFields(truth: TruthPost, post: Post): Comparison[] {
  const result: Comparison[] = [];
  const add = (field: FieldName, right: boolean, expected: string, read: string | null) =>
    result.push({ field, right, expected, read: read ?? 'nothing' });
  if (truth.author)
    add('author', folded(truth.author) === folded(post.author ?? ''), truth.author, post.author);
  if (truth.permalink)
    add('permalink', sameAddress(truth.permalink, post.permalink), truth.permalink, post.permalink);
  if (truth.timestamp) add('time', sameMinute(truth.timestamp, post.time), truth.timestamp, post.time);
  const kind = sameKind(truth, post);
  if (kind !== null) add('kind', kind.right, kind.expected, post.kind);
  // That its words are not among the post's is measured by the exact text.
  if (truth.quotes_author || truth.quoted)
    add('quoted', post.quoted !== null, 'a quoted post', post.quoted?.text ?? null);
  if (truth.poll !== undefined) {
    const options = truth.poll.map(([option]) => option).join(' / ');
    add('poll', options === post.poll.join(' / '), options, post.poll.join(' / '));
  }
  if (truth.card !== undefined)
    add('card', truth.card.title === post.card?.title, truth.card.title, post.card?.title ?? null);
  return result;
}

const COUNTS = ['likes', 'comments', 'shares'] as const;

/**
 * Each count that the truth knows, if the page shows it or the reading has one. Right is the count itself, and where the
 * page shows it only rounded, what is shown. `counters`: what stands beside the post, `undefined` if that is not known.
 */
function compareCounts(
  truth: TruthPost,
  post: Post,
  counters: readonly (readonly string[])[] | undefined,
): { comparisons: Comparison[]; notShown: number; isWhole: boolean | null } {
  const known = COUNTS.flatMap((name) => {
    const count = truth[name];
    if (typeof count !== 'number') return [];
    const read = post[name];
    const shown = counters === undefined ? new Set([count]) : valuesShown(count, counters.flat());
    const right = read === count || (read !== null && !shown.has(count) && shown.has(read));
    return [{ name, count, read, right }];
  });
  // One counter shows one count: "0" below a post whose answers are 0 says nothing of its likes.
  const isShown = (count: number) => {
    if (counters === undefined) return true;
    const alike = counters.filter((labels) => valuesShown(count, labels).size > 0);
    return alike.length > known.filter((other) => other.right && other.count === count).length;
  };
  const scored = known.filter(({ count, read }) => read !== null || isShown(count));
  const comparisons = scored.map(({ name, count, read, right }) => ({
    field: 'counts' as const,
    right,
    expected: `${count} ${name}`,
    read: read === null ? 'nothing' : String(read),
  }));
  const isWhole = known.length === 0 ? null : known.every(({ count, read }) => count === (read ?? 0));
  return { comparisons, notShown: known.length - scored.length, isWhole };
}

const KINDS = [
  ['sponsored', 'is_ad'],
  ['repost', 'is_repost'],
  ['pinned', 'is_pinned'],
  ['reply', 'is_reply'],
] as const;

/**
 * Whether the kind is one that the truth knows the post to be; of a post that is none of them, whether it is none of
 * those that the truth denies (`own`, `quote` and `other` count as alike). `null` where it knows nothing.
 */
function sameKind(truth: TruthPost, post: Post): { right: boolean; expected: string } | null {
  const are = KINDS.filter(([, flag]) => truth[flag] === true).map(([kind]) => kind);
  const areNot = KINDS.filter(([, flag]) => truth[flag] === false).map(([kind]) => kind);
  if (are.length > 0) return { right: are.some((kind) => kind === post.kind), expected: are.join(' or ') };
  if (areNot.length === 0) return null;
  return { right: !areNot.some((kind) => kind === post.kind), expected: `no ${areNot.join(', no ')}` };
}

function sameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [left, right] = [a, b].map((href) => new URL(href, 'https://page.example'));
  return left?.pathname.replace(/\/$/, '') === right?.pathname.replace(/\/$/, '');
}

function sameMinute(a: string, b: string | null): boolean {
  return b !== null && Math.abs(Date.parse(a) - Date.parse(b)) < 60_000;
}
