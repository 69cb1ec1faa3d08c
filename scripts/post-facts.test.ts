import { expect, it } from 'vitest';
import { factsIn } from './post-facts.ts';

it('takes what a line has, and nothing else of it', () => {
  const facts = { platform: 'x', permalink: null, opening: 'Rain again', likes: 3, views: null };
  expect(factsIn({ id: 1, text: 'Rain again and again', ...facts })).toEqual({ facts, wrong: [] });
  expect(factsIn({ id: 1, platform: null, opening: null })).toEqual({ facts: {}, wrong: [] });
});

it('names what is of the wrong kind, and leaves it out', () => {
  expect(factsIn({ likes: '1.3K', comments: -1, shares: 2, platform: 7 })).toEqual({
    facts: { shares: 2 },
    wrong: ['platform', 'likes', 'comments'],
  });
});
