import { beforeAll, describe, expect, it } from 'vitest';
import type { UserKeyword } from '../../model/user-keyword.ts';
import { EN } from '../../reasons/keywords/en.ts';
import { FR } from '../../reasons/keywords/fr.ts';
import { createClassifier, type Classifier } from '../classifier.ts';
import { isInForce } from './scope.ts';

const everywhere = { lang: null, brand: null, platform: null };
const add = (say: string, more: Partial<Extract<UserKeyword, { action: 'add' }>> = {}): UserKeyword => ({
  id: say,
  action: 'add',
  say,
  reason: 'discount',
  weight: 9,
  ...everywhere,
  ...more,
});
const mute = (entry: string): UserKeyword => ({ id: `mute ${entry}`, action: 'mute', entry, ...everywhere });

let ours: Classifier;
beforeAll(() => {
  ours = createClassifier([EN, FR]);
});
const under = (...keywords: UserKeyword[]) => ours.withUserKeywords(keywords);
const tag = (classifier: Classifier, text: string, lang = 'en') =>
  classifier.classify({ id: '1', text, lang });
const weightOf = (classifier: Classifier, text: string, entry: string) =>
  tag(classifier, text).reasons.flatMap(({ evidence }) => evidence.filter((one) => one.entry === entry));

// Invented words, so that nothing of ours has a say.
const POST = 'The brindlemoor is back in the blue window';

describe('an added keyword', () => {
  it('tags what ours do not, and the evidence says whose it is', () => {
    expect(tag(ours, POST).reasons.map(({ reason }) => reason)).not.toContain('discount');
    const [first] = tag(under(add('brindlemoor')), POST).reasons;
    expect(first).toMatchObject({ reason: 'discount' });
    expect(first?.evidence).toContainEqual({
      start: 4,
      end: 15,
      text: 'brindlemoor',
      weight: 9,
      entry: 'yours: brindlemoor',
    });
  });

  it('may use our signs, and speak against a reason', () => {
    const own = under(add('(blue|red) .. back'), add('<percent> brindlemoor', { weight: -9 }));
    expect(tag(own, 'Blue is coming back').primary).toBe('discount');
    expect(tag(ours, 'Get 20% off kettles').primary).toBe('discount');
    expect(tag(own, 'Get 20% off kettles. 5% brindlemoor').reasons.map(({ reason }) => reason)).not.toContain(
      'discount',
    );
  });

  it('is denied by a negation, as ours are', () => {
    expect(tag(under(add('brindlemoor')), 'No brindlemoor in the window').primary).not.toBe('discount');
  });

  it('pushes none of ours aside, nor they it', () => {
    const text = 'Get 20% off';
    const own = under(add('20%', { weight: 1 }), add('get 20% off', { weight: 1 }));
    const entries = tag(own, text).reasons.flatMap(({ evidence }) => evidence.map(({ entry }) => entry));
    const before = tag(ours, text).reasons.flatMap(({ evidence }) => evidence.map(({ entry }) => entry));
    // Among the user's own the longest counts, as among ours.
    expect(entries.filter((entry) => entry.startsWith('yours'))).toEqual(['yours: get 20% off']);
    expect(entries).toEqual(expect.arrayContaining(before));
  });

  it('counts in its language only, where it has one', () => {
    const text = 'La brindlemoor est de retour dans la vitrine';
    expect(tag(under(add('brindlemoor', { lang: 'en' })), text, 'fr').primary).not.toBe('discount');
    expect(tag(under(add('brindlemoor', { lang: 'fr' })), text, 'fr').primary).toBe('discount');
    expect(tag(under(add('brindlemoor')), text, 'fr').primary).toBe('discount');
  });

  it('that cannot be read has no effect, and costs no other', () => {
    expect(tag(under(add('(broken'), add('brindlemoor')), POST).primary).toBe('discount');
  });
});

describe('an entry of ours', () => {
  const text = 'Get 20% off kettles with code BREW20';
  const entry = () => {
    const evidence = tag(ours, text).reasons.find(({ reason }) => reason === 'discount')?.evidence ?? [];
    const label = evidence
      .filter(({ entry }) => !entry.startsWith('shape'))
      .sort((a, b) => b.weight - a.weight)[0]?.entry;
    const found = [...ours.languagesOf('en')][0]?.keywords.find(
      (one) => one.label === label && one.aspect === 'discount',
    );
    if (found === undefined) throw new Error('no keyword of ours fires');
    return found;
  };

  it('that is muted adds nothing and is no evidence', () => {
    const { name, label } = entry();
    expect(weightOf(ours, text, label)).not.toEqual([]);
    expect(weightOf(under(mute(name)), text, label)).toEqual([]);
  });

  it('that is changed adds what the user says, under a name that tells', () => {
    const { name, label } = entry();
    const change: UserKeyword = {
      id: 'c',
      action: 'change',
      entry: name,
      reason: 'discount',
      weight: 7.5,
      ...everywhere,
    };
    const own = under(change);
    expect(weightOf(own, text, label)).toEqual([]);
    expect(weightOf(own, text, `changed by you: ${label}`)).toMatchObject([{ weight: 7.5 }]);
    expect(weightOf(under(change, mute(name)), text, `changed by you: ${label}`)).toEqual([]);
  });

  it('may be a learned word or a shape', () => {
    const english = [...ours.languagesOf('en')][0];
    const term = [...(english?.terms.values() ?? [])].find(({ label }) => /^[a-z]+$/.test(label));
    for (const name of [term?.name ?? '', 'shape: price']) {
      const own = [...under(mute(name)).languagesOf('en')][0];
      const after = [...(own?.terms.values() ?? []), ...(own?.shapes ?? [])].find((one) => one.name === name);
      expect(after?.weights).toEqual({});
    }
  });

  it('is never touched itself', () => {
    const before = tag(ours, text);
    under(mute(entry().name), add('kettles'));
    expect(tag(ours, text)).toEqual(before);
  });
});

describe('the scope', () => {
  const keyword = (brand: string | null, platform: string | null) => ({ ...add('a b'), brand, platform });
  const feed = { brand: { name: 'Larkmoor Ltd', handle: 'larkmoor', url: null }, platform: 'x' };
  it.each([
    [null, null, true],
    ['@Larkmoor', null, true],
    ['larkmoor ltd', 'x', true],
    ['larkmoor', 'instagram', false],
    ['lark', null, false],
    [null, 'x', true],
  ] as const)('brand %s on platform %s: %s', (brand, platform, expected) => {
    expect(isInForce(keyword(brand, platform), feed)).toBe(expected);
  });
  it('of a brand does not reach a feed whose brand is not known', () => {
    expect(isInForce(keyword('larkmoor', null), { ...feed, brand: null })).toBe(false);
    expect(isInForce(keyword(null, null), { ...feed, brand: null })).toBe(true);
  });
});

describe('the version', () => {
  it('is ours without keywords, and another one for any other layer, in whatever order', () => {
    const [a, b] = [add('brindlemoor'), mute('shape: price')];
    expect(under().lexiconVersion).toBe(ours.lexiconVersion);
    expect(under(a, b).lexiconVersion).toBe(under(b, a).lexiconVersion);
    const versions = [ours, under(a), under(b), under(a, b), under({ ...a, weight: 3 } as UserKeyword)];
    expect(new Set(versions.map(({ lexiconVersion }) => lexiconVersion)).size).toBe(versions.length);
    expect(createClassifier([EN, FR], [a]).lexiconVersion).toBe(under(a).lexiconVersion);
    expect(under(a).withUserKeywords([]).lexiconVersion).toBe(ours.lexiconVersion);
  });
});
