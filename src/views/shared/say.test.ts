import { describe, expect, it } from 'vitest';
import { sayRich } from './say-rich.ts';
import { makeSay, sayCount, sayList, sayThrough, type Messages } from './say.ts';

const MESSAGES: Messages = {
  this_feed: { message: '$1 costs $$5, not $2 or $3.' },
  extName: { message: '$WHO$ and $who$ again', placeholders: { who: { content: 'the $1' } } },
  posts_read_one: { message: '$1 post' },
  posts_read_other: { message: '$1 posts' },
};
const say = makeSay(MESSAGES, 'en-GB');

describe('makeSay', () => {
  it('puts values in as the browser does: by number, by name, a doubled dollar for a dollar', () => {
    expect(say('this_feed', ['Tea', '6'])).toBe('Tea costs $5, not 6 or .');
    expect(say('extName', ['brand'])).toBe('the brand and the brand again');
  });

  it('never reads a value as part of the message', () => {
    expect(say('this_feed', ['$2', 'x'])).toBe('$2 costs $5, not x or .');
  });

  it('answers a message that does not exist with nothing, as the browser does', () => {
    expect(say('read_again')).toBe('');
  });

  it('writes numbers the way of the language', () => {
    expect(say('this_feed', [1056, 2])).toContain('1,056');
    expect(makeSay(MESSAGES, 'de')('this_feed', [1056, 2])).toContain('1.056');
  });
});

describe('sayCount', () => {
  it('chooses the form by the language’s own rule', () => {
    expect(sayCount(say, 'posts_read', 1)).toBe('1 post');
    expect(sayCount(say, 'posts_read', 0)).toBe('0 posts');
    // French counts zero as one.
    expect(sayCount(makeSay(MESSAGES, 'fr'), 'posts_read', 0)).toBe('0 post');
  });

  it('falls back to the general form where a language has more forms than messages', () => {
    expect(sayCount(makeSay(MESSAGES, 'pl'), 'posts_read', 3)).toBe('3 posts');
  });
});

describe('sayThrough', () => {
  it('hands the browser strings only', () => {
    const seen: unknown[] = [];
    sayThrough((key, args) => {
      seen.push(key, args);
      return '';
    }, 'en')('posts_read_other', [96, 'a']);
    expect(seen).toEqual(['posts_read_other', ['96', 'a']]);
  });
});

it('lists in the language of the messages', () => {
  expect(sayList(say, ['5 reposts', '2 ads'])).toBe('5 reposts and 2 ads');
});

it('keeps a sentence whole around elements, wherever the language puts them', () => {
  const turned = makeSay({ match_consumers: { message: 'Von 100 sind es $1.' } }, 'de');
  expect(sayRich(turned, 'match_consumers', [63])).toEqual(['Von 100 sind es ', 63, '.']);
});
