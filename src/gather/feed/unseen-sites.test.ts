// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PostDraft } from '../adapter.ts';
import type { PageInView } from '../page-in-view.ts';
import { feedReader } from './feed-reader.ts';

/** Invented pages with the markup habits of sites nobody wrote an adapter for. */
function read(name: string, url: string): PostDraft[] {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page: PageInView = { document, url: new URL(url), now: new Date('2026-03-22T12:00:00Z') };
  return feedReader
    .findPosts(page)
    .map((element) => feedReader.readPost(element, page))
    .filter((post) => typeof post === 'object');
}

describe('sites without an adapter', () => {
  it('rows of a table that are one post: title above, byline below', () => {
    const posts = read('rows-of-a-table', 'https://news.brightwell.example/');
    expect(posts).toHaveLength(10);
    expect(posts[0]).toMatchObject({ text: 'Why our mill stopped grinding at night', author: 'mdusek' });
  });

  it('the subject above each answer of a forum is no word of it, nor is when its author joined its time', () => {
    const posts = read('forum-subjects', 'https://forum.kettleclub.example/viewtopic.php?f=2&t=41');
    expect(posts).toHaveLength(6);
    expect(posts[1]?.text).toMatch(/^Each tree has a line/);
    expect(posts.every((post) => post.time?.startsWith('2026-03') === true)).toBe(true);
  });

  it('releases of a company, each all in one link', () => {
    const posts = read('press-releases', 'https://www.veldkamp-pumps.example/newsroom/press-releases');
    expect(posts).toHaveLength(7);
  });

  it('titles whose addresses could be names, with a section above and a byline below', () => {
    const posts = read('short-slugs', 'https://blog.quillworks.example/');
    expect(posts).toHaveLength(5);
    expect(posts[3]).toMatchObject({
      text: 'The quarterly plan that fits on one page\nA worksheet, and the meeting that goes with it.',
      author: 'Hana Petrak',
    });
  });

  it('cards that are one link, with the author named like the portrait', () => {
    const posts = read('cards-in-links', 'https://www.brickstack.example/blog/');
    expect(posts).toHaveLength(6);
    expect(posts[0]).toMatchObject({ author: 'Lena Virtanen' });
    expect(posts[0]?.permalink).toContain('museum-content');
  });

  it('a date of numbers is no phone number', () => {
    expect(read('numeric-dates', 'https://pf.kakao.com/_bbangzip/posts')).toHaveLength(4);
  });

  it('headings and paragraphs without a box around each post', () => {
    const posts = read('headings-without-boxes', 'https://badhuset.example/nyheter');
    expect(posts.map((post) => post.text)).toContain('Nya tider i vinter\nBastun stänger en timme tidigare.');
    expect(posts).toHaveLength(4);
  });

  it('faces tell accounts, whatever folder they are in', () => {
    const posts = read('faced-accounts', 'https://tuin.example/activiteit/');
    expect(posts.map((post) => post.author)).toEqual([
      'Wietske Hoekstra',
      'Jurre Bakker',
      'Stadstuin Noord',
      'Wietske Hoekstra',
    ]);
  });

  it('openings for work are no posts', () => {
    expect(read('not-jobs', 'https://www.stepstone.example/jobs/kassel')).toEqual([]);
  });
});
