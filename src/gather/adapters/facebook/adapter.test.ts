// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageInView } from '../../page-in-view.ts';
import { facebook } from './adapter.ts';
import { isAccountLink } from './permalink.ts';

const NOW = new Date('2024-06-12T12:00:00Z');

function open(name: string, url: string): PageInView {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url), now: NOW };
}

function read(page: PageInView) {
  return facebook.findPosts(page).map((element) => {
    const post = facebook.readPost(element, page);
    if (typeof post === 'string') throw new Error(post);
    return post;
  });
}

describe('a Page’s timeline on the desktop site', () => {
  const page = open('comet-page.html', 'https://www.facebook.com/fjordlys');

  it('reads every field of a post, and no comment or skeleton', () => {
    const posts = read(page);
    expect(posts).toHaveLength(3);
    expect(posts[0]).toMatchObject({
      id: 'pfbid0Abc1',
      permalink: 'https://www.facebook.com/fjordlys/posts/pfbid0Abc1',
      author: 'Fjordlys Coffee',
      handle: 'fjordlys',
      text: 'The new roast is here ☕\n#Fjordlys tastes of smoke and…',
      cutOff: true,
      timePrecision: 'minute',
      likes: 1200,
      comments: 3,
      shares: 5,
      kind: 'pinned',
      media: [{ kind: 'image', alt: 'May be an image of coffee', machineAlt: true }],
    });
    expect(posts[0]?.time).toBe(new Date(2024, 2, 3, 10, 15).toISOString());
  });

  it('tells own words about a post from a post only passed on', () => {
    const [, quote, repost] = read(page);
    expect(quote).toMatchObject({ kind: 'quote', text: 'Our neighbours bake at night.', id: '111222333' });
    expect(repost).toMatchObject({ kind: 'repost', text: 'Nothing but rye today.', id: '444' });
  });

  it('reads counts and times of another script', () => {
    expect(read(page)[2]).toMatchObject({ likes: 142, comments: 2, shares: 7, timePrecision: 'hour' });
  });

  it('knows whose page it is', () => {
    expect(facebook.describePage(page)).toEqual({
      kind: 'profile',
      brand: { name: 'Fjordlys Coffee', handle: 'fjordlys', url: 'https://www.facebook.com/fjordlys' },
    });
  });
});

describe('the home feed', () => {
  const page = open('comet-home.html', 'https://www.facebook.com/');

  it('names kinds by structure, and reads labels that stand elsewhere or are shuffled', () => {
    const posts = read(page);
    expect(posts.map((post) => [post.author, post.kind, post.text])).toEqual([
      ['Havn Bakery', 'sponsored', 'Rye all week.'],
      ['Kyst Radio', 'suggested', 'Tonight: songs about rain.'],
      ['Nora Vik', 'own', 'Who wants a kitten?'],
      ['Ola Strand', 'own', 'My boat leaks.'],
    ]);
    expect(posts[1]).toMatchObject({ likes: 1204, comments: 31, shares: null, timePrecision: 'day' });
    expect(posts[3]).toMatchObject({ id: '45454545', timePrecision: 'hour' });
    expect(facebook.describePage(page)).toEqual({ kind: 'timeline', brand: null });
  });
});

describe('older and smaller layouts', () => {
  it('reads the server HTML of 2019', () => {
    const page = open('server-2019.html', 'https://www.facebook.com/fjordlys/posts/');
    expect(read(page)).toMatchObject([
      {
        permalink: 'https://www.facebook.com/fjordlys/photos/a.12345/678901/?type=3',
        id: '678901',
        text: 'Nowa kawa ☕\nZapraszamy!',
        cutOff: false,
        time: '2019-07-03T13:29:33.000Z',
        timePrecision: 'second',
        likes: 91000,
        comments: 28,
        shares: 15,
        kind: 'pinned',
      },
    ]);
    expect(facebook.describePage(page).brand?.name).toBe('Fjordlys Coffee');
  });

  it('reads the basic mobile site', () => {
    const page = open('basic.html', 'https://mbasic.facebook.com/fjordlys');
    expect(read(page)).toMatchObject([
      {
        author: 'Fjordlys Coffee',
        text: 'Rain again. Come in.\nCake is free with #Fjordlys\n…',
        cutOff: true,
        id: '5566778899',
        time: '2022-04-15T05:20:00.000Z',
        likes: 12,
        comments: 3,
      },
    ]);
  });

  it('reads the post beside the picture in the viewer', () => {
    const page = open('photo-viewer.html', 'https://www.facebook.com/photo/?fbid=990011&set=a.5');
    expect(read(page)).toMatchObject([
      { author: 'Fjordlys Coffee', text: 'A cup by the sea.', id: '990011', likes: 7 },
    ]);
  });
});

it('finds no post on a login page', () => {
  const document = new DOMParser().parseFromString(
    '<div role="main"><form><input name="email"><button>Log in</button></form><a href="/reg/">New account</a></div>',
    'text/html',
  );
  expect(facebook.findPosts({ document, url: new URL('https://www.facebook.com/login/'), now: NOW })).toEqual(
    [],
  );
});

describe('layouts whose marks mean several things', () => {
  it('finds numbers above the comments, and pictures in a story marked like its words (2016)', () => {
    const page = open('server-2016.html', 'https://www.facebook.com/fjordlys');
    expect(read(page)).toMatchObject([
      {
        text: 'Grinders cleaned, doors open.\nSecond line',
        likes: 1234,
        shares: 56,
        media: [{ kind: 'image' }],
      },
    ]);
    expect(facebook.describePage(page).brand?.name).toBe('Fjordlys Coffee');
  });

  it('takes no heading for words, and each number for itself, on touch phones', () => {
    expect(read(open('touch.html', 'https://m.facebook.com/fjordlys'))).toMatchObject([
      { author: 'Fjordlys Coffee', text: 'A quiet harbour, a full pot.', likes: 57, comments: 12, shares: 5 },
    ]);
  });
});

it.each(['/groups/12/user/34/?__cft__[0]=x', 'https://www.facebook.com/groups/12/user/34/', '/people/Jo/1'])(
  'knows %s for an account',
  (href) => {
    expect(isAccountLink(href, new URL('https://www.facebook.com/'))).toBe(true);
  },
);
