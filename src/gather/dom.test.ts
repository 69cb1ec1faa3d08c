// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isDisplayed, optional, outermost, required, textOf } from './dom.ts';

function element(html: string): Element {
  document.body.replaceChildren();
  document.body.insertAdjacentHTML('beforeend', html);
  return required(document.body, '*');
}

describe('textOf', () => {
  it.each([
    ['blocks break lines', '<div><p>One</p><p>Two</p></div>', 'One\nTwo'],
    ['br breaks lines, at most two in a row', '<p>One<br><br><br><br>Two</p>', 'One\n\nTwo'],
    ['white space folds', '<p>  One \n  two\t three </p>', 'One two three'],
    ['white space between blocks adds no line', '<div><p>One</p>\n  <p>Two</p>\n</div>', 'One\nTwo'],
    ['inline elements do not part words', '<p>#<b>Tea</b>time <a>now</a></p>', '#Teatime now'],
    ['emoji come from their image', '<p>Hot <img alt="☕"> tea <img alt="👩‍👩‍👧‍👦"></p>', 'Hot ☕ tea 👩‍👩‍👧‍👦'],
    ['shortcodes are emoji', '<p>Hi <img alt=":blobcat:"></p>', 'Hi :blobcat:'],
    ['pictures are no text', '<p>Look<img alt="A teapot"></p>', 'Look'],
    ['hidden helper words are left out', '<p><span class="visually-hidden">hashtag</span>#Tea</p>', '#Tea'],
    ['hidden by attribute', '<p>One<span hidden>Two</span></p>', 'One'],
    ['hidden by style', '<p>One<span style="display:none">Two</span></p>', 'One'],
    ['shrunk to nothing', '<p>One<span style="font-size:0px">Two</span></p>', 'One'],
    ['clipped away', '<p>One<i style="position:absolute;clip:rect(0px,0px,0px,0px)">Two</i></p>', 'One'],
    ['interface elements are left out', '<p>One<button>Like</button><time>3h</time></p>', 'One'],
    ['scripts are left out', '<div>One<script>2</script><style>3</style></div>', 'One'],
    ['pre keeps its lines', '<pre>One\n  Two</pre>', 'One\nTwo'],
    ['white-space: pre-wrap keeps lines', '<p style="white-space:pre-wrap">One\n\nTwo</p>', 'One\n\nTwo'],
    ['a div shown in line', '<div>by <div style="display:inline-flex">@acme</div>!</div>', 'by @acme!'],
    ['a span shown as block', '<div><span style="display:block">One</span>Two</div>', 'One\nTwo'],
    [
      'side by side in a flex row',
      '<div style="display:flex"><span style="display:block">#</span><span>Tea</span></div>',
      '#Tea',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(element(html))).toBe(text);
  });

  it('leaves out what the reader does not want and keeps what it wants', () => {
    const root = element('<div>One <q>Two</q> <button>Three</button></div>');
    const options = {
      skip: (child: Element) => child.tagName === 'Q',
      keep: (child: Element) => child.tagName === 'BUTTON',
    };
    expect(textOf(root, options)).toBe('One Three');
  });

  it('reads preformatted text without its style sheet', () => {
    const root = element('<div>Hello <div>@acme</div>, tea?\n\nNow: <span>5 pm</span></div>');
    expect(textOf(root, { preformatted: true })).toBe('Hello @acme, tea?\n\nNow: 5 pm');
  });

  it('does not take the indentation of a tidied page for lines of the text', () => {
    const root = element(`<div>Hello\n${' '.repeat(40)}tea\n${' '.repeat(40)}</div>`);
    expect(textOf(root, { preformatted: true })).toBe('Hello tea');
  });

  it('reads a form whose inputs have the names of its properties', () => {
    const root = element(
      '<div>One<form><input name="childNodes"><input name="nodeType"><p>Two</p></form>Three</div>',
    );
    expect(textOf(root)).toBe('One\nTwo\nThree');
  });

  it('reads what is nested five thousand deep', () => {
    // Without a window, so without styles: jsdom takes seconds to compute those of a deep tree.
    const windowless = document.implementation.createHTMLDocument();
    const root = windowless.body;
    let at: Element = root;
    for (let i = 0; i < 5000; i++) at = at.appendChild(windowless.createElement('span'));
    at.append('deep');
    expect(textOf(root)).toBe('deep');
  });
});

describe('outermost', () => {
  it('keeps what is inside no other, each once, in document order', () => {
    const root = element('<div><i id="a"><i id="b"></i></i><i id="c"><b><i id="d"></i></b></i></div>');
    const all = [...root.querySelectorAll('i')];
    expect(outermost([...all].reverse().concat(all)).map((one) => one.id)).toEqual(['a', 'c']);
  });

  it('is not kept going round by a form that hides its parent', () => {
    const root = element('<form><input name="parentElement"><i></i></form>');
    expect(outermost(root.querySelectorAll('i, input'))).toHaveLength(2);
  });
});

describe('isDisplayed', () => {
  it('knows the attribute where there is no layout', () => {
    const root = element('<div hidden><p></p></div>');
    expect(isDisplayed(required(root, 'p'))).toBe(false);
    expect(isDisplayed(element('<p></p>'))).toBe(true);
  });
});

describe('required and optional', () => {
  it('name what is missing, and take the first selector that matches', () => {
    const root = element('<div><i></i><b></b></div>');
    expect(() => required(root, 'u')).toThrow('no u');
    expect(optional(root, 'u', 'b', 'i')?.tagName).toBe('B');
    expect(optional(root, 'u')).toBeNull();
  });
});
