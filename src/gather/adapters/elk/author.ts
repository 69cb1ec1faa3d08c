import { nameIn } from '../../federated-text.ts';
import { PostPart } from '../../post-part.ts';
import { POST } from './selectors.ts';

interface Author {
  readonly name: string;
  /** With the server's name, which Elk shows for every account. */
  readonly handle: string;
  readonly link: Element;
}

/** The account whose handle is shown: those of the lines above a post (boosted, replying to) show none. */
export function readAuthor(part: PostPart): Author | null {
  return authorsIn(part)[0] ?? null;
}

export function authorsIn(part: PostPart): Author[] {
  const seen = new Set<Element>();
  return POST.handle
    .flatMap((selector) => part.all(selector))
    .filter((element) => !seen.has(element) && seen.add(element))
    .map(authorAround)
    .filter((author) => author !== null);
}

function authorAround(shown: Element): Author | null {
  const handle = /^@([^\s@]+(?:@[^\s@]+)?)$/.exec(nameIn(shown).replace(/\s/g, ''))?.[1];
  const link = shown.closest(POST.account);
  if (handle === undefined || link === null) return null;
  // The name is what stands before the handle; roles and badges stand after it.
  const before = new PostPart(link, [shown]).all('*').filter((element) => isLeafBefore(element, shown));
  const name = before.map((element) => nameIn(element)).find(Boolean) ?? handle;
  return { name, handle, link };
}

/** The outermost element that ends before the handle begins. */
function isLeafBefore(element: Element, shown: Element): boolean {
  // 4: what follows in the document.
  return !element.contains(shown) && (element.compareDocumentPosition(shown) & 4) !== 0;
}
