import { beforeAll, describe, expect, it } from 'vitest';
import type { KeywordUse } from '../../model/keyword-use.ts';
import type { UserKeyword } from '../../model/user-keyword.ts';
import { EN } from '../../reasons/keywords/en.ts';
import { createClassifier, type Classifier } from '../classifier.ts';
import { searchEntries } from './search-entries.ts';
import { type FeedPosts, measureUse } from './use.ts';

let ours: Classifier;
beforeAll(() => {
  ours = createClassifier([EN]);
});

const everywhere = { lang: null, brand: null, platform: null };
const add = (say: string, reason: 'community' | 'discount', weight = 9): UserKeyword => ({
  id: say,
  action: 'add',
  say,
  reason,
  weight,
  ...everywhere,
});
// Invented brand and posts.
const feed = (brand: string, ...texts: readonly string[]): FeedPosts => ({
  scope: { brand: { name: brand, handle: brand, url: null }, platform: 'x' },
  posts: texts.map((text, at) => ({ id: String(at), text, lang: 'en' })),
});

function useOf(keywords: readonly UserKeyword[], ...feeds: readonly FeedPosts[]): KeywordUse[] {
  const steps = measureUse(ours, keywords, feeds);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('what an added keyword does', () => {
  it('is counted in the posts that it is for, and where it alone decides', () => {
    const feeds = [
      feed('larkmoor', 'The brindlemoor is back', 'Get 20% off', 'Get 20% off the brindlemoor', ''),
      feed('fell', 'A brindlemoor in the window'),
    ];
    const [everyBrand, oneBrand] = useOf(
      [add('brindlemoor', 'discount'), { ...add('the brindlemoor', 'discount', 0.1), brand: '@Larkmoor' }],
      ...feeds,
    );
    // The longer one counts in the place of the shorter.
    expect(everyBrand).toEqual({ id: 'brindlemoor', posts: 4, fires: 1, tips: 1, conflicts: [] });
    expect(oneBrand).toMatchObject({ posts: 3, fires: 2, tips: 0 });
  });

  it('names entries of ours that say otherwise of the same words', () => {
    const [clash] = useOf([add('20% off', 'community')], feed('larkmoor', 'Get 20% off kettles'));
    expect(clash?.conflicts.map(({ reason }) => reason)).toContain('discount');
    expect(clash?.conflicts.every(({ posts }) => posts === 1)).toBe(true);
    const [against] = useOf([add('20% off', 'discount', -3)], feed('larkmoor', 'Get 20% off kettles'));
    expect(against?.conflicts.map(({ reason }) => reason)).toContain('discount');
    const [agreed] = useOf([add('20% off', 'discount')], feed('larkmoor', 'Get 20% off kettles'));
    expect(agreed?.conflicts.filter(({ reason }) => reason === 'discount')).toEqual([]);
  });
});

describe('what muting an entry of ours does', () => {
  it('is counted where that entry stands', () => {
    const text = 'Get 20% off kettles';
    const [tag] = ours.classify({ id: '1', text, lang: 'en' }).reasons;
    const labels = new Set(tag?.evidence.map(({ entry }) => entry));
    const names = (ours.read({ id: '1', text, lang: 'en' })?.findings ?? [])
      .map(({ feature }) => feature)
      .filter(({ name, label }) => labels.has(label) && !name.startsWith('shape'))
      .map(({ name }) => name);
    const mute = names.map((entry): UserKeyword => ({ id: entry, action: 'mute', entry, ...everywhere }));
    const uses = mute.map((keyword) => useOf([keyword], feed('larkmoor', text, 'Good morning'))[0]);
    expect(uses.map((use) => use?.fires)).toEqual(uses.map(() => 1));
    expect(uses.map((use) => use?.posts)).toEqual(uses.map(() => 2));
    const gone: UserKeyword = { id: 'gone', action: 'mute', entry: 'word: neverwritten', ...everywhere };
    expect(useOf([gone], feed('larkmoor', text))).toMatchObject([{ fires: 0, tips: 0 }]);
  });
});

describe('searching ours', () => {
  const search = (words: string, most = 20) => searchEntries(ours.languagesOf(null), words, most);

  it('finds what fires on the words, then what is written with them', () => {
    const found = search('20% off');
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.label).toContain('<percent>');
    expect(found.every(({ lang, weight }) => lang === 'en' && weight !== 0)).toBe(true);
    expect(search('GIVEAWAY').some(({ label }) => label.includes('giveaway'))).toBe(true);
  });

  it('gives nothing for no words, and no more than asked for', () => {
    for (const words of ['', '  ', '\u200b']) expect(search(words)).toEqual([]);
    expect(search('the', 3)).toHaveLength(3);
    expect(search('a'.repeat(100_000))).toEqual([]);
  });

  it('names entries that can be muted', () => {
    const [first] = search('20% off');
    const names = [...ours.languagesOf(null)].flatMap(({ keywords, terms, shapes }) =>
      [...keywords, ...terms.values(), ...shapes].map(({ name }) => name),
    );
    expect(names).toContain(first?.entry);
  });
});
