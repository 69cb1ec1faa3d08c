// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { thinned } from './thinned.ts';

function containerOf(inside: string): Element {
  const html = `<div data-slot="promoted" lang="de"><article id="post">${inside}</article></div>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.getElementById('post') as Element;
}

const count = (element: Element) => element.querySelectorAll('*').length;

it('leaves a post of any ordinary size as it is', () => {
  const post = containerOf('<p>Tea is ready.</p>'.repeat(1000));
  expect(thinned(post, document)).toBe(post);
});

it('gives of a post with 10,000 links its frame and some of them', () => {
  const links = '<a href="/larkmoor">x</a> '.repeat(10_000);
  const post = containerOf(
    `<header>Larkmoor</header><p>${links}</p><footer><a href="/7">7 likes</a></footer>`,
  );
  const before = document.body.innerHTML;
  const copy = thinned(post, document);
  expect(count(copy)).toBeLessThan(300);
  expect(copy.querySelector('header')?.textContent).toBe('Larkmoor');
  expect(copy.querySelector('footer a')?.textContent).toBe('7 likes');
  expect(copy.querySelector('a')?.href).toBe(new URL('/larkmoor', document.baseURI).href);
  expect(copy.closest('[data-slot]')?.getAttribute('lang')).toBe('de');
  expect(document.body.innerHTML).toBe(before);
});

it('stops in posts that are wide at every depth, and takes forms for boxes', () => {
  const wide = `<section>${`<form><input name="append">${'<b>x</b>'.repeat(150)}</form>`.repeat(100)}</section>`;
  const copy = thinned(containerOf(wide), document);
  expect(count(copy)).toBeLessThanOrEqual(4000);
  expect(copy.querySelector('form')).toBeNull();
});
