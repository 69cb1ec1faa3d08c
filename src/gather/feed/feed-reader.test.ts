// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PostDraft } from '../adapter.ts';
import type { PageInView } from '../page-in-view.ts';
import { feedReader } from './feed-reader.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const NOW = new Date('2026-03-09T12:00:00Z');

function pageOf(html: string, url: string): PageInView {
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url), now: NOW };
}

function fixture(name: string, url: string): PageInView {
  return pageOf(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'), url);
}

function read(page: PageInView): PostDraft[] {
  return feedReader
    .findPosts(page)
    .map((element) => feedReader.readPost(element, page))
    .filter((post) => typeof post === 'object');
}

describe('an h-feed', () => {
  const page = fixture('h-feed', 'https://marla.example/notes');
  const posts = read(page);

  it('gives title and text of each entry, its address and its time', () => {
    expect(posts).toHaveLength(4);
    expect(posts[0]).toMatchObject({
      text: 'Studio note 410\nWe moved the kiln to the back room. The glaze lab opens again on Monday.',
      time: '2026-03-09T08:15:00.000Z',
    });
    expect(posts[0]?.permalink).toContain('/notes/410');
  });

  it('belongs to the one whose page it is', () => {
    expect(feedReader.describePage(page)).toMatchObject({ kind: 'profile', brand: { name: 'Marla Quill' } });
  });
});

describe('an app with roles', () => {
  const page = fixture('app-roles', 'https://chirrup.example/northquay');
  const posts = read(page);

  it('gives each post, the advertisement without a time too', () => {
    expect(posts.map((post) => post.kind)).toEqual(['pinned', 'quote', 'sponsored', 'repost', 'own']);
  });

  it('leaves the quote out, however long', () => {
    expect(posts[1]?.text).toBe('Not today, thank you.');
    expect(posts[1]?.quoted?.author).toBe('Harbour Radio');
    expect(posts[1]?.quoted?.text).toMatch(/^Ferries stay .* on Friday\.$/);
  });

  it('takes author and counts from where they are named', () => {
    expect(posts[0]).toMatchObject({
      author: 'Northquay Ferries',
      handle: 'northquay',
      comments: 4,
      shares: 2,
      likes: 19,
    });
    expect(posts[3]).toMatchObject({ author: 'Saltmere Council', handle: 'saltmere' });
    expect(posts[3]?.text).toBe('Thanks to @northquay for the extra boat on market day. #saltmere');
  });

  it('sees what is cut off', () => {
    expect(posts.map((post) => post.cutOff)).toEqual([false, false, false, false, true]);
  });

  it('names the account that most posts are by', () => {
    expect(feedReader.describePage(page).brand).toMatchObject({
      name: 'Northquay Ferries',
      handle: 'northquay',
    });
  });
});

describe('nested boxes without roles or times', () => {
  const posts = read(fixture('div-soup', 'https://marktplatz.example/profil/kornhaus'));

  it('gives the posts, and no comment', () => {
    expect(posts.map((post) => post.text.slice(0, 12))).toEqual([
      'Heute backen',
      'Die Walnussb',
      'Unser Azubi ',
      'Wer von euch',
    ]);
    expect(posts[0]).toMatchObject({ author: 'Kornhaus Bäckerei', handle: 'kornhaus' });
  });

  it('reads times in the language of the page', () => {
    expect(posts[0]?.time).toBe('2026-03-09T09:00:00.000Z');
  });
});

describe('grids', () => {
  it('gives the titles of films, item by item, not row by row', () => {
    const posts = read(fixture('video-grid', 'https://tubular.example/@pinwheelbikes'));
    expect(posts).toHaveLength(6);
    expect(posts[0]).toMatchObject({
      text: 'How we true a wheel in nine minutes',
      author: 'Pinwheel Bikes',
      views: 2100,
    });
  });

  it('gives captions that stand only in alternative texts, and none that a machine wrote', () => {
    const posts = read(fixture('gallery', 'https://frames.example/tarnoutdoor/'));
    expect(posts.map((post) => post.text)).toEqual([
      'First snow on the ridge and the new shell kept its promise',
      'Three nights, one stove, no complaints',
      '',
      'Repair day: forty zips and counting',
      '',
      'Lost glove amnesty, come and collect yours',
    ]);
  });
});

describe('threads', () => {
  it('gives the posts of a forum, not the ranks of their authors', () => {
    const posts = read(fixture('forum', 'https://canvas.example/threads/leaky-roof-what-now.5512/'));
    expect(posts.map((post) => post.author)).toEqual(['tentpole', 'mudguard', 'oldkettle', 'ferncat']);
    expect(posts[1]?.text).toBe('Butyl tape. Done it twice.');
  });

  it('gives the post above its comments, when their addresses continue its own', () => {
    const posts = read(fixture('post-with-comments', 'https://frames.example/p/Zk81mQx7/'));
    expect(posts.map((post) => post.text)).toEqual([
      'Porridge of the month: pear, ginger and a spoon of tahini.',
    ]);
    expect(posts[0]).toMatchObject({ author: 'oatandrye', permalink: 'https://frames.example/p/Zk81mQx7/' });
  });
});

describe('pages that are no feed', () => {
  const names = readdirSync(FIXTURES).filter((name) => name.startsWith('not-'));
  it.each(names)('%s gives nothing', (name) => {
    const page = fixture(name.replace('.html', ''), 'https://site.example/some/page');
    expect(read(page).map((post) => post.text)).toEqual([]);
    expect(feedReader.describePage(page)).toEqual({ kind: 'other', brand: null });
  });

  it('an empty page gives nothing', () => {
    expect(read(pageOf('', 'https://site.example/'))).toEqual([]);
  });
});

describe('changed markup', () => {
  const html = readFileSync(join(FIXTURES, 'app-roles.html'), 'utf8');
  const texts = (markup: string) =>
    read(pageOf(markup, 'https://chirrup.example/northquay')).map((post) => post.text);

  it.each([
    ['roles dropped', html.replace(/ role="[^"]*"/g, '')],
    ['articles renamed', html.replace(/article/g, 'div')],
    [
      'boxes in boxes',
      html
        .replace(/<(div|article)( [^>]*)?>/g, '<div><div><$1$2>')
        .replace(/<\/(div|article)>/g, '</$1></div></div>'),
    ],
  ])('%s: the same posts', (_, markup) => {
    expect(texts(markup)).toEqual(texts(html));
  });

  it('leaves out stubs that hold the post as source', () => {
    const stub = '<article style="opacity: 0">&lt;p&gt;Old post&lt;/p&gt;</article>';
    expect(texts(html.replace('<div role="listitem">', `${stub}<div role="listitem">`))).toEqual(texts(html));
  });
});
