// Posts and pages here are invented.
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/model/post.ts';
import { counterLabels } from './counter-labels.ts';
import type { LookNode, PageLook } from './look-at-page.ts';
import { scorePage } from './score.ts';
import type { TruthPage, TruthPost } from './truth.ts';

interface Box {
  readonly text?: string;
  readonly label?: string;
  readonly href?: string;
  readonly time?: boolean;
  readonly inside?: readonly Box[];
}

function lookOf(...boxes: readonly Box[]): PageLook {
  const nodes: LookNode[] = [];
  const add = (box: Box, up: number, isTime: boolean) => {
    const { text = '', label, href = '', inside = [], time = isTime } = box;
    const at = nodes.push({ up, text, labels: label === undefined ? [] : [label], href, isTime: time }) - 1;
    for (const inner of inside) add(inner, at, time);
  };
  add({ inside: boxes }, -1, false);
  return { nodes };
}

const GINGER = 'Ginger biscuits are back on the shelf today';
const LEMON = 'Lemon curd sold out before noon again';

function postOf(text: string, counts: Partial<Post>): Post {
  const none = { likes: null, comments: null, shares: null, views: null };
  const rest = { author: null, handle: null, lang: null, permalink: null, time: null, timePrecision: null };
  return {
    ...{ id: text, platform: 'page', text, kind: 'own', media: [], quoted: null, poll: [], card: null },
    ...{ cutOff: false, ...rest, ...none, ...counts },
  };
}

function countsOf(truth: TruthPost, read: Partial<Post>, look: PageLook) {
  const page: TruthPage = {
    ...{ file: '', path: '', url: '', name: '', platform: 'page', optional: [] },
    posts: [truth, { text: LEMON }],
  };
  const { fields, counts } = scorePage(page, [postOf(truth.text, read)], look);
  return { ...fields.counts, notShown: counts.notShown };
}

function pageWith(...counters: readonly Box[]): PageLook {
  return lookOf({ inside: [{ text: GINGER }, ...counters] }, { inside: [{ text: LEMON }, { text: '99' }] });
}

describe('scorePage, counts', () => {
  const truth = { text: GINGER, likes: 1312 };

  it('takes the count itself for right, and a rounded one where the page has no better', () => {
    expect(countsOf(truth, { likes: 1312 }, pageWith({ text: '1.3K' }))).toMatchObject({
      right: 1,
      known: 1,
    });
    expect(countsOf(truth, { likes: 1300 }, pageWith({ text: '1.3K' }))).toMatchObject({
      right: 1,
      known: 1,
    });
    expect(countsOf(truth, { likes: 1300 }, pageWith({ text: '1.3K' }, { text: '1,312' })).right).toBe(0);
    expect(countsOf(truth, { likes: 1400 }, pageWith({ text: '1.3K' })).right).toBe(0);
  });

  it('scores a count that was missed where the page shows it, in words or in a label', () => {
    expect(countsOf(truth, {}, pageWith({ text: '1.3K' }))).toEqual({ right: 0, known: 1, notShown: 0 });
    expect(countsOf(truth, {}, pageWith({ label: '1,312 likes' })).known).toBe(1);
  });

  it('does not score what the page shows nowhere beside the post, unless a reading has a number', () => {
    expect(countsOf(truth, {}, pageWith())).toEqual({ right: 0, known: 0, notShown: 1 });
    expect(countsOf({ text: GINGER, likes: 99 }, {}, pageWith()).notShown).toBe(1);
    expect(countsOf(truth, { likes: 5 }, pageWith())).toMatchObject({ right: 0, known: 1 });
  });

  it('lets one counter show one count', () => {
    const quiet = { text: GINGER, likes: 0, comments: 0 };
    const counter = { label: 'Reply (0)', inside: [{ text: '0' }] };
    expect(countsOf(quiet, { comments: 0 }, pageWith(counter))).toEqual({ right: 1, known: 1, notShown: 1 });
    expect(countsOf(quiet, { comments: 0 }, pageWith(counter, { text: '0' }))).toMatchObject({
      right: 1,
      known: 2,
    });
  });

  it('takes every count for shown where the post is not found on the page', () => {
    expect(countsOf(truth, {}, lookOf({ text: 'Nothing' }))).toEqual({ right: 0, known: 1, notShown: 0 });
  });
});

describe('counterLabels', () => {
  const posts: TruthPost[] = [{ text: GINGER, permalink: 'https://page.example/p/1' }, { text: LEMON }];

  it('leaves out times, dates and the words of the post', () => {
    const numbered = { text: 'Chapter 12 of the ginger biscuit saga' };
    const look = lookOf(
      { inside: [{ time: true, text: '12h' }, { label: 'Nov 12, 2026' }, { text: numbered.text }] },
      { text: LEMON },
    );
    expect(counterLabels(look, [numbered, { text: LEMON }]).get(numbered)).toEqual([]);
  });

  it('finds a post whose words are torn apart by pictures, or by its address', () => {
    const torn = lookOf(
      { inside: [{ text: 'Fern' }, { text: `tells: ${GINGER}` }, { text: '4' }] },
      { text: LEMON },
    );
    const long = { text: `A picture of :fern: that nobody shows as words. ${GINGER}` };
    expect(counterLabels(torn, [long, { text: LEMON }]).get(long)).toEqual([['4']]);
    const linked = lookOf({ inside: [{ href: '/p/1' }, { text: '4' }] }, { text: LEMON });
    expect(counterLabels(linked, posts).get(posts[0] as TruthPost)).toEqual([['4']]);
  });

  it('goes on beyond a post that is only quoted there', () => {
    const look = lookOf(
      { inside: [{ text: GINGER }, { inside: [{ text: LEMON }] }, { text: '4' }] },
      { inside: [{ text: LEMON }, { text: '7' }] },
    );
    expect(counterLabels(look, posts).get(posts[0] as TruthPost)).toEqual([['4']]);
  });
});
