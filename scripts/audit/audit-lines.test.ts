import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { feedErrorsOf } from '../../src/app/feed-errors.ts';
import { audit } from '../../src/audit/audit.ts';
import { DEFAULT_BENCHMARKS } from '../../src/audit/benchmarks/index.ts';
import { DEFAULT_SURVEY } from '../../src/audit/surveys.ts';
import { drawFeed } from '../../src/audit/drawn-feed.ts';
import { makeRandom } from '../../src/audit/random.ts';
import { sumsOf } from '../../src/audit/sums/sums.ts';
import type { PostFilter } from '../../src/model/post-filter.ts';
import type { TaggedPost } from '../../src/model/tagged-post.ts';
import { REASON_IDS } from '../../src/reasons/reasons.ts';
import { auditLines } from './audit-lines.ts';

const MIX = [22, 14, 3, 18, 4, 20, 3, 5, 8, 9, 1, 6].map((tags) => tags / 113);
/** A post an hour, from New Year on. */
const POSTS = drawFeed(MIX, 60, makeRandom(3)).map((post, n) => ({
  ...post,
  time: new Date(Date.UTC(2026, 0, 1, n)).toISOString(),
}));
const likelihoods = ({ reasons }: TaggedPost) =>
  Object.fromEntries(REASON_IDS.map((id) => [id, reasons.some(({ reason }) => reason === id) ? 0.9 : 0.03]));
const SCORED = POSTS.map((post) => ({ ...post, scores: likelihoods(post), lexicon: 'v1' }));

async function run(lines: readonly object[], filter?: PostFilter) {
  const notes: string[] = [];
  const input = Readable.from([lines.map((line) => JSON.stringify(line)).join('\n')]);
  const { report, allGood } = await auditLines(
    input,
    { brand: undefined, survey: DEFAULT_SURVEY, filter },
    (note) => notes.push(note),
  );
  return { report, allGood, notes };
}

describe('lines of tagged posts', () => {
  it('with scores are audited as the extension audits posts: corrected, with the errors of their language', async () => {
    const { report, notes, allGood } = await run(SCORED);
    expect(report.method).toMatchObject({ lexicon: 'v1', shares: 'corrected' });
    const feedErrors = feedErrorsOf(sumsOf(SCORED));
    expect(feedErrors).toBeDefined();
    const context = {
      brand: null,
      platform: '',
      missed: {},
      ...DEFAULT_BENCHMARKS,
      lexicon: 'v1',
      feedErrors,
    };
    expect(report).toEqual(audit(SCORED, context));
    expect({ notes, allGood }).toEqual({ notes: [], allGood: true });
  });

  it('are counted, and that is said, where some have no scores or other keywords', async () => {
    const { report, notes } = await run([...SCORED.slice(1), ...POSTS.slice(0, 1)]);
    expect(report.method).toMatchObject({ lexicon: 'not stated', shares: 'counted' });
    expect(notes).toEqual([
      'The posts were not all tagged with the same keywords: their tags may mean different things.',
      '1 post of 60 came without scores: shares are those of the tags, not corrected.',
    ]);
  });

  it('are narrowed down to a window, or to the last so many, in the report too', async () => {
    const window = { from: '2026-01-02T00:00:00.000Z', to: '2026-01-02T23:59:59.999Z' };
    const { report } = await run(POSTS, window);
    expect(report.posts.read).toBe(24);
    expect(report.method.filter).toEqual(window);
    const { report: last } = await run([...POSTS].reverse(), { last: 25 });
    expect(last.window.from).toBe(POSTS[35]?.time);
    expect(last.posts.read).toBe(25);
  });

  it('of which nothing passes are said to', async () => {
    const { report, notes } = await run(POSTS, { languages: ['fr'] });
    expect(report.verdict.kind).toBe('empty');
    expect(notes).toEqual(['None of 60 posts passes the filter: nothing to audit.']);
  });

  it('that name no platform are taken to be from the one asked for; others are not', async () => {
    const mixed = POSTS.map((post, n) => ({
      ...post,
      ...(n % 2 === 0 && { platform: n % 4 === 0 ? 'x' : 'facebook' }),
    }));
    const { report } = await run(mixed, { platforms: ['x'] });
    expect(report.platform).toBe('x');
    expect(report.posts.read).toBe(45);
    expect((await run(mixed)).report.platform).toBe('');
    expect((await run(mixed.filter((post) => post.platform === 'facebook'))).report.platform).toBe(
      'facebook',
    );
  });

  it('from the future are counted, and named', async () => {
    const [first, ...others] = POSTS;
    const { notes, report } = await run([{ ...first, time: '2999-01-01T00:00:00Z' }, ...others]);
    expect(notes).toEqual(['1 post is dated in the future: can the dates be trusted?']);
    expect(report.posts.read).toBe(60);
  });
});
