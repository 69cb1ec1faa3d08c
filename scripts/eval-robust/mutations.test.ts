// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MUTATIONS, type MutationName } from './mutations.ts';

// Invented page.
const PAGE = `<!doctype html><html lang="en"><body><main role="main"><ul id="feed"><li class="post a" data-id="1">
  <div class="head"><a href="/fell" aria-label="Fell profile">Fell</a></div>
  <p class="a">Like the <b>new</b> kettle? Share it.</p>
  <button aria-label="12 Likes. Like">Like</button><span>Sponsored</span>
  <template><i class="a" data-x="1"></i></template></li></ul></main></body></html>`;

function mutated(name: MutationName): Document {
  const document = new DOMParser().parseFromString(PAGE, 'text/html');
  MUTATIONS.find((mutation) => mutation.name === name)?.apply(document);
  return document;
}

/** As the browser will see it: written down and parsed again. */
function parsedAgain(document: Document): Document {
  return new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
}

describe('the mutations', () => {
  it('rename every class, the same one the same way', () => {
    const document = mutated('classes');
    const post = document.querySelector('li')?.className.split(' ') ?? [];
    expect(post).toHaveLength(2);
    expect(document.querySelector('p')?.className).toBe(post[1]);
    expect(document.querySelector('template')?.content.querySelector('i')?.className).toBe(post[1]);
    expect(document.documentElement.outerHTML).not.toMatch(/class="[^"]*\b(post|head|a)\b/);
  });

  it('drop what they say, templates included', () => {
    expect(mutated('data').documentElement.outerHTML).not.toContain('data-');
    expect(mutated('ids').documentElement.outerHTML).not.toContain('id="feed"');
    expect(mutated('roles').querySelector('[role]')).toBeNull();
  });

  it('wrap what can be wrapped, and the parser keeps it so', () => {
    const document = parsedAgain(mutated('wrappers'));
    expect(document.querySelector('li > div > div > div > div > div.head')).not.toBeNull();
    expect(document.querySelector('div > div > p > b')).not.toBeNull();
    expect(document.querySelector('ul > li')).not.toBeNull();
    expect(document.querySelectorAll('li')).toHaveLength(1);
    expect(document.documentElement.outerHTML).toBe(mutated('wrappers').documentElement.outerHTML);
  });

  it('put the interface in another language and leave what people wrote', () => {
    const document = mutated('language');
    expect(document.documentElement.lang).toBe('de');
    expect(document.querySelector('button')?.textContent).toBe('Gefällt mir');
    expect(document.querySelector('button')?.getAttribute('aria-label')).toContain(
      '12 „Gefällt mir“-Angaben',
    );
    expect(document.querySelector('span')?.textContent).toBe('Gesponsert');
    expect(document.querySelector('p')?.textContent).toBe('Like the new kettle? Share it.');
  });
});
