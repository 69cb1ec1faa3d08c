import { describe, expect, it } from 'vitest';
import { REASON_IDS } from '../../src/reasons/reasons.ts';
import { readTaggedLine } from './tagged-line.ts';

const read = (line: object) => {
  const found = readTaggedLine(JSON.stringify(line));
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const problem = (line: object) => readTaggedLine(JSON.stringify(line));
const scores = Object.fromEntries(REASON_IDS.map((id) => [id, 0.5]));

describe('a line of a tagged post', () => {
  it('may have next to nothing', () => {
    expect(read({ id: 7, reasons: [{ reason: 'event' }, { reason: 'event' }] })).toEqual({
      post: {
        id: '7',
        lang: null,
        readable: true,
        kind: 'own',
        time: null,
        cutOff: false,
        reasons: [{ reason: 'event', score: 1, evidence: [] }],
        primary: null,
        scores: {},
        unsure: false,
        noneKind: null,
        giveaway: false,
        cues: null,
      },
      lexicon: null,
      wrong: [],
    });
  });

  it('gives all that an audit takes', () => {
    const facts = { platform: 'x', permalink: '/1', opening: 'Get 20%', likes: 3, views: null };
    const cues = [{ cue: 'signed', text: '– Ann', start: 4, end: 9 }];
    const evidence = [{ start: 0, end: 7, text: 'Get 20%', weight: 2.5, entry: 'get <percent>' }];
    const { post, lexicon } = read({
      id: 'a',
      ...facts,
      scores,
      giveaway: true,
      cues,
      lexicon: 'v1',
      reasons: [{ reason: 'discount', score: 0.9, evidence }],
    });
    expect(post).toMatchObject({
      ...facts,
      scores,
      giveaway: true,
      cues: [{ cue: 'signed', text: '– Ann' }],
    });
    expect(post.reasons[0]).toMatchObject({ score: 0.9, evidence: [{ text: 'Get 20%', weight: 2.5 }] });
    expect(lexicon).toBe('v1');
  });

  it('gives its first words where it has its text', () => {
    expect(read({ id: 1, reasons: [], text: 'Rain\n\nagain' }).post.opening).toBe('Rain again');
    expect(read({ id: 1, reasons: [], text: 'Rain again', opening: 'Rain' }).post.opening).toBe('Rain');
  });

  it('tells apart that nobody looked for cues and that there are none', () => {
    expect(read({ id: 1, reasons: [] }).post.cues).toBeNull();
    expect(read({ id: 1, reasons: [], cues: [] }).post.cues).toEqual([]);
  });

  it('loses a fact of the wrong kind, not the post', () => {
    const { post, wrong } = read({ id: 1, reasons: [], likes: '1.3K', views: 5 });
    expect(wrong).toEqual(['likes']);
    expect(post).toMatchObject({ views: 5 });
    expect(post).not.toHaveProperty('likes');
  });

  it.each([
    [{ id: 1 }, '"reasons" is missing'],
    [{ id: 1, reasons: [{}] }, 'a tag has no "reason"'],
    [{ id: 1, reasons: [{ reason: 'fun' }] }, '"fun" is none of the twelve reasons'],
    [{ id: 1, reasons: [{ reason: 'event', score: 2 }] }, '"reasons" is not what it should be'],
    [{ id: 1, reasons: [], scores: { ...scores, event: -0.1 } }, '"scores" is not what it should be'],
    [{ id: 1, reasons: [], scores: { fun: 0.5 } }, '"scores" is not what it should be'],
    [{ id: 1, reasons: [], noneKind: 'fun' }, '"noneKind" is not what it should be'],
    [{ id: 1, reasons: [], cues: [{ cue: 'odd', text: '' }] }, '"cues" is not what it should be'],
  ])('%o is refused in words', (line, words) => {
    expect(problem(line)).toBe(words);
  });
});
