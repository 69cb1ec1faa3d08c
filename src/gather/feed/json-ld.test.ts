// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { addressKey, declaredPosts } from './json-ld.ts';

// Invented brand.
const url = new URL('https://campfire.example/larkmoor');
const page = { document, url, now: new Date('2026-11-25T10:00:00Z') };

beforeEach(() => {
  document.head.replaceChildren();
});

function declare(data: unknown): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  document.head.append(script);
}

it('finds posts in graphs and lists, by their address', () => {
  declare({
    '@graph': [
      { '@type': 'WebSite', url: 'https://campfire.example' },
      {
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            item: {
              '@type': ['SocialMediaPosting', 'Thing'],
              url: '/larkmoor/posts/1/',
              author: [{ '@type': 'Organization', name: ' Larkmoor ' }],
              datePublished: '2026-11-21T10:00:00+01:00',
            },
          },
        ],
      },
    ],
  });
  expect([...declaredPosts(page)]).toEqual([
    ['campfire.example/larkmoor/posts/1', { author: 'Larkmoor', time: '2026-11-21T09:00:00.000Z' }],
  ]);
});

it('takes no moment from a bare date, and no author from nothing', () => {
  declare({
    '@type': 'BlogPosting',
    mainEntityOfPage: { '@id': 'https://campfire.example/a' },
    datePublished: '2026-11-21',
  });
  expect([...declaredPosts(page).values()]).toEqual([{ author: null, time: null }]);
});

it('survives nonsense', () => {
  declare('{broken');
  declare(null);
  declare([[['text', 7, { '@type': 'BlogPosting', url: 'http://[' }]]]);
  expect(declaredPosts(page).size).toBe(0);
});

it('knows a post by its address with or without www. and a final slash', () => {
  expect(addressKey('https://www.campfire.example/a/', url)).toBe(addressKey('/a', url));
});
