import type { Page } from 'puppeteer-core';

/**
 * A page as one list in document order: what is displayed, with the words and labels that stand on each node. It is the
 * scorer's own look, made without any of the readers that it judges.
 */
export interface PageLook {
  readonly nodes: readonly LookNode[];
}

/**
 * An element or a text node. `up`: the index of its parent, -1 for the first. `text`: of a text node, else "". `labels`:
 * what an element says of itself in attributes. `href`: where a link leads, else "". `isTime`: stands in a `time` element.
 */
export interface LookNode {
  readonly up: number;
  readonly text: string;
  readonly labels: readonly string[];
  readonly href: string;
  readonly isTime: boolean;
}

/** Looks at the page as it is displayed now. Reads only. */
export async function lookAtPage(page: Page): Promise<PageLook> {
  // One flat function: a named one inside would get a compiler's helper that the page does not have.
  const nodes = await page.evaluate(() => {
    const found: { up: number; text: string; labels: string[]; href: string; isTime: boolean }[] = [];
    const open: [Node, number][] = [[document.body, -1]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, up] = next;
      if (node instanceof Text) {
        const text = node.data.replace(/\s+/g, ' ').trim();
        if (text !== '') found.push({ up, text, labels: [], href: '', isTime: found[up]?.isTime === true });
        continue;
      }
      if (!(node instanceof Element) || /^(?:script|style|noscript|template)$/.test(node.localName)) continue;
      if (getComputedStyle(node).display === 'none') continue;
      const isTime = node.localName === 'time' || found[up]?.isTime === true;
      const labels: string[] = [];
      for (const { name, value } of node.attributes) {
        const isLabel = name === 'aria-label' || name === 'title' || name === 'alt';
        const isFigure =
          /count|score|like|comment|share|repost|repl/.test(name) && /^\d+$/.test(value.trim());
        if (isLabel || isFigure) labels.push(value.replace(/\s+/g, ' ').trim());
      }
      const at = found.push({ up, text: '', labels, href: node.getAttribute('href') ?? '', isTime }) - 1;
      const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
      for (let n = children.length - 1; n >= 0; n--) {
        const child = children[n];
        if (child !== undefined) open.push([child, at]);
      }
    }
    return found;
  });
  return { nodes };
}
