// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SitePack } from '../../model/site-pack.ts';
import type { PostDraft } from '../adapter.ts';
import { gather } from '../gather.ts';
import type { PageInView } from '../page-in-view.ts';
import { learnPack } from './learn-pack.ts';
import { readerFromPack, readersWith } from './reader-from-pack.ts';

// Pages and brands are invented.
const NOW = new Date('2026-03-09T12:00:00Z');

function pageOf(html: string, url = 'https://www.pier.example/board'): PageInView {
  // A parsed document takes the test's own address for its base.
  const document = new DOMParser().parseFromString(`<base href="${url}">${html}`, 'text/html');
  return { document, url: new URL(url), now: NOW };
}

function fixture(name: string): PageInView {
  return pageOf(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8'));
}

function learnAt(page: PageInView, selector: string): SitePack {
  const pointed = page.document.querySelector(selector);
  if (pointed === null) throw new Error(`no ${selector}`);
  const learnt = learnPack(pointed, page);
  if ('problem' in learnt) throw new Error(learnt.problem);
  return learnt.pack;
}

function read(pack: SitePack, page: PageInView): (PostDraft | string)[] {
  const reader = readerFromPack(pack);
  return reader.findPosts(page).map((element) => reader.readPost(element, page));
}

describe('a page on which the feed detector finds nothing', () => {
  const page = fixture('notice-board');
  const pack = learnAt(page, '.q7:nth-of-type(2)');

  it('is one', () => {
    expect(gather(page).reading.posts).toEqual([]);
  });

  it('is read after one example', () => {
    const { posts, reader, platform } = gather(page, readersWith([pack])).reading;
    expect({ reader, platform }).toEqual({ reader: 'pier.example', platform: 'pier.example' });
    expect(posts.map(({ text }) => text.slice(0, 14))).toEqual([
      'The night boat',
      'Lost on the no',
      'Our galley has',
      'Fog this morni',
    ]);
    expect(posts[1]).toMatchObject({ author: 'Tidewater Ferries', likes: 118, comments: 27, time: null });
    expect(posts[2]?.media).toEqual([{ kind: 'image', alt: 'A bowl on a steel counter', machineAlt: false }]);
  });

  it.each(['.u2', '.u3 .n', '.u1 b', '.u4 img'])(
    'gives the same posts when %s was pointed at',
    (selector) => {
      expect(read(learnAt(page, selector), page)).toEqual(read(pack, page));
    },
  );

  it('is read after all classes were renamed', () => {
    const renamed = fixture('notice-board');
    for (const element of renamed.document.querySelectorAll('[class]')) element.className = 'zz';
    expect(read(pack, renamed).length).toBeGreaterThanOrEqual(4);
    expect(read(pack, renamed)[1]).toMatchObject({ likes: 118, author: 'Tidewater Ferries' });
  });
});

describe('a page that says what things are', () => {
  const page = fixture('club-wall');
  const pack = learnAt(page, 'article p');

  it('is learnt by meaning first, by class last', () => {
    expect(pack.containers[0]).toBe('article[data-entry-id]');
    expect(pack.containers.at(-1)).toContain('.');
    expect(pack.fields.time[0]).toContain('time');
  });

  it('gives every field', () => {
    expect(read(pack, page)).toEqual([
      expect.objectContaining({
        text: 'The river is back below two metres.\nBoats out from six, coxes to the slip please.',
        author: 'Mossback Rowing',
        permalink: 'https://www.pier.example/wall/entries/901',
        time: '2026-03-02T07:30:00.000Z',
        likes: 14,
        comments: 2,
        lang: 'en',
      }),
      expect.objectContaining({
        permalink: 'https://www.pier.example/wall/entries/902',
        likes: 230,
        comments: 19,
      }),
      expect.objectContaining({
        permalink: 'https://www.pier.example/wall/entries/903',
        likes: 31,
        comments: 0,
      }),
    ]);
  });

  it('is learnt the same from a box around a post, as far as posts go', () => {
    expect(read(learnAt(page, '.cell'), page)).toHaveLength(3);
  });

  it('leaves the page as it was', () => {
    const before = page.document.documentElement.outerHTML;
    learnAt(page, 'article');
    read(pack, page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('comes out as data that can be kept', () => {
    expect(SitePack.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
    expect(pack).toMatchObject({ version: 1, host: 'pier.example', created: NOW.toISOString() });
  });
});

describe('what cannot be learnt', () => {
  const problemAt = (page: PageInView, selector: string) => {
    const learnt = learnPack(page.document.querySelector(selector) as Element, page);
    return 'problem' in learnt ? learnt.problem : learnt.pack.containers;
  };

  it('is a thing of its own kind', () => {
    expect(problemAt(pageOf('<main><p id="a">One paragraph and no more.</p></main>'), '#a')).toBe(
      'nothing-alike',
    );
  });

  it('is a row of pictures without words', () => {
    const page = pageOf('<main><div><img id="a"></div><div><img></div><div><img></div></main>');
    expect(problemAt(page, '#a')).toBe('no-words');
  });

  it('is the page itself', () => {
    expect(problemAt(fixture('club-wall'), 'body')).toBe('nothing-alike');
    expect(problemAt(fixture('club-wall'), 'html')).toBe('nothing-alike');
  });

  it('is bounded on a hostile page', () => {
    const deep = '<div>'.repeat(3000);
    const page = pageOf(
      `<form><input name="children"><input name="parentElement"><p id="a">Words of some length</p>${deep}</form>`,
    );
    expect(() => problemAt(page, '#a')).not.toThrow();
  });
});

describe('a pack with selectors that no browser understands', () => {
  it('finds nothing and throws nothing', () => {
    const page = fixture('club-wall');
    const pack = learnAt(page, 'article');
    expect(read({ ...pack, containers: ['article[', '::::'] }, page)).toEqual([]);
    const broken = { ...pack, fields: { ...pack.fields, text: ['p['], author: ['<'] } };
    // What the parts say of themselves is still read.
    expect(read(broken, page)[0]).toMatchObject({ author: 'Mossback Rowing', likes: 14 });
    const bare = pageOf('<main><article data-entry-id="1"></article></main>');
    expect(read(broken, bare)).toEqual(['unreadable']);
  });

  it('is no pack if they are long, many, or could be more than selectors', () => {
    const pack = learnAt(fixture('club-wall'), 'article');
    const accepts = (containers: string[]) => SitePack.safeParse({ ...pack, containers }).success;
    expect(accepts(['article'])).toBe(true);
    for (const bad of [[], ['a'.repeat(301)], ['a{color:red}'], ['<b>'], Array<string>(7).fill('a')]) {
      expect(accepts(bad)).toBe(false);
    }
    expect(SitePack.safeParse({ ...pack, host: 'https://pier.example/' }).success).toBe(false);
  });
});
