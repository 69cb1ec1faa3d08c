import { describe, expect, it } from 'vitest';
import fc from '../../tests/fast-check.ts';
import type { AuditedPost } from '../model/audited-post.ts';
import type { PostFilter } from '../model/post-filter.ts';
import { UNSCORED } from '../model/tagged-post.ts';
import { audit } from './audit.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import { filterPosts } from './filter-posts.ts';

const post = (id: string, time: string | null, more: Partial<AuditedPost> = {}): AuditedPost => ({
  id,
  lang: 'en',
  readable: true,
  kind: 'own',
  time,
  cutOff: false,
  reasons: [],
  primary: null,
  ...UNSCORED,
  ...more,
});
const POSTS = [
  post('spring', '2026-03-01T00:00:00Z', { platform: 'x' }),
  post('summer', '2026-07-01T12:00:00+02:00', { kind: 'quote', lang: 'de' }),
  post('autumn', '2026-10-01T00:00:00.000Z', { kind: 'repost', platform: 'facebook' }),
  post('undated', null, { lang: null, platform: 'x' }),
  post('misdated', 'yesterday'),
];
const ids = (filter: PostFilter, posts = POSTS) => filterPosts(posts, filter).map(({ id }) => id);

describe('a filter', () => {
  it.each<[string, PostFilter, string[]]>([
    ['that says nothing passes all', {}, ['spring', 'summer', 'autumn', 'undated', 'misdated']],
    ['with empty lists too', { kinds: [], languages: [], platforms: [] }, POSTS.map(({ id }) => id)],
    [
      'takes both ends, in whatever zone',
      { from: '2026-03-01T00:00:00.000Z', to: '2026-07-01T10:00:00.000Z' },
      ['spring', 'summer'],
    ],
    [
      'of dates leaves out posts without',
      { from: '1970-01-01T00:00:00.000Z' },
      ['spring', 'summer', 'autumn'],
    ],
    ['of kinds', { kinds: ['quote', 'repost'] }, ['summer', 'autumn']],
    ['of languages', { languages: ['de'] }, ['summer']],
    [
      'of platforms leaves out posts that name none',
      { platforms: ['x', 'facebook'] },
      ['spring', 'autumn', 'undated'],
    ],
    ['of the last takes the latest, and those without a date last', { last: 2 }, ['summer', 'autumn']],
    ['of the last of those that pass', { last: 1, kinds: ['own', 'quote'] }, ['summer']],
    [
      'of more than there are passes all that there are',
      { last: 9, platforms: ['x'] },
      ['spring', 'undated'],
    ],
    ['that nothing passes gives nothing', { languages: ['fr'] }, []],
  ])('%s', (_, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('of the last so many chooses the same in any order', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      post(`p${n}`, n % 3 === 0 ? null : `2026-01-0${1 + (n % 4)}`),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(many, { minLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (posts, last) => {
          expect(ids({ last }, posts).sort()).toEqual(ids({ last }, many).sort());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is said in the report', () => {
    const report = audit(POSTS, {
      brand: null,
      platform: '',
      missed: {},
      ...DEFAULT_BENCHMARKS,
      lexicon: 'test',
      filter: { kinds: ['own'] },
    });
    expect(report.posts).toMatchObject({ read: 3, leftOut: {} });
    expect(report.method.filter).toEqual({ kinds: ['own'] });
  });
});
