import { describe, expect, it } from 'vitest';
import { TaggedPost, UNSCORED } from './tagged-post.ts';

const POST = {
  id: '1',
  lang: 'en',
  readable: true,
  kind: 'own',
  time: null,
  cutOff: false,
  reasons: [],
  primary: null,
  ...UNSCORED,
} as const;

describe('TaggedPost', () => {
  it('takes a line from before there were cues: not measured, which is not "none found"', () => {
    const older = JSON.parse(JSON.stringify({ ...POST, cues: undefined })) as unknown;
    expect(older).not.toHaveProperty('cues');
    expect(TaggedPost.parse(older).cues).toBeNull();
    expect(TaggedPost.parse({ ...POST, cues: [] }).cues).toEqual([]);
  });

  it('takes the six cues with their words and nothing else', () => {
    const cue = { cue: 'signed', start: 3, end: 8, text: '– Ana' };
    expect(TaggedPost.parse({ ...POST, cues: [cue] }).cues).toEqual([cue]);
    expect(TaggedPost.safeParse({ ...POST, cues: [{ ...cue, cue: 'winked' }] }).success).toBe(false);
  });
});
