import { accountInPath, nameIn } from '../../federated-text.ts';
import { PostPart } from '../../post-part.ts';
import { stampsIn } from './find-posts.ts';
import { NOTE } from './selectors.ts';

/** The parts of a note that everything else is read from. */
export interface Note {
  readonly part: PostPart;
  readonly header: Element | null;
  /** The link that its date is. */
  readonly stamp: Element | null;
  /** The note it quotes: an element around a second header. */
  readonly quote: Element | null;
  readonly name: string | null;
  /** With its server only if that is another one, as the address of the account has it. */
  readonly handle: string | null;
}

export function noteIn(container: Element): Note {
  const all = new PostPart(container);
  const quote = quoteIn(container, all);
  const part = new PostPart(container, quote === null ? [] : [quote]);
  const header = part.first(NOTE.header);
  const account = part
    .all(NOTE.account)
    .find((link) => nameIn(link) !== '' && (header === null || header.contains(link)));
  const handle = accountInPath(account?.getAttribute('href') ?? '');
  const name = nameIn(account) || handle;
  const stamp = stampsIn(container).find((link) => part.isOwn(link)) ?? null;
  return { part, header, stamp, quote, name, handle };
}

/**
 * Headers after the first that hold a date belong to a quoted note (a link's preview has a header without one): its
 * header stands beside its words, and both beside its avatar.
 */
function quoteIn(container: Element, all: PostPart): Element | null {
  const [own, ...others] = all.all(NOTE.header).filter((header) => header.closest(NOTE.preview) === null);
  const quoted = others.find((header) => stampsIn(header).length > 0);
  if (own === undefined || quoted === undefined) return null;
  const around = quoted.parentElement?.parentElement ?? quoted;
  return around.contains(own) || around.contains(container) ? quoted : around;
}
