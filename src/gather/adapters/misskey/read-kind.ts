import type { PostKind } from '../../../model/post.ts';
import type { PageInView } from '../../page-in-view.ts';
import { accountInPath, nameIn } from '../../federated-text.ts';
import { isNotePage } from './find-posts.ts';
import { hasIcon } from './icons.ts';
import type { Note } from './note.ts';
import { NOTE } from './selectors.ts';

/** What the note is to its feed, by what stands before its article and by the arrow in front of an answer. */
export function readKind(note: Note, page: PageInView): PostKind {
  const before = linesBefore(note.part.container);
  const has = (name: 'renote' | 'pin' | 'promoted' | 'featured') =>
    before.some((line) => line.querySelector(NOTE.header) === null && hasIcon(line, name));
  if (has('renote')) return 'repost';
  if (has('promoted')) return 'sponsored';
  if (has('pin')) return 'pinned';
  if (isReply(note, before, page)) return 'reply';
  if (note.quote !== null) return 'quote';
  return has('featured') ? 'suggested' : 'own';
}

/** What stands in the same element before the article; on the page of one note that is also the conversation. */
function linesBefore(container: Element): Element[] {
  const lines: Element[] = [];
  for (let line = container.previousElementSibling; line !== null; line = line.previousElementSibling)
    lines.push(line);
  return lines;
}

function isReply(note: Note, before: readonly Element[], page: PageInView): boolean {
  if (isNotePage(page)) return isBelowFocal(note, page) || hasReplyArrow(note);
  const answered = before.find((line) => line.querySelector(NOTE.header) !== null);
  if (answered === undefined) return hasReplyArrow(note);
  // An answer to oneself continues one's own thread.
  const account = [...answered.querySelectorAll(NOTE.account)].find((link) => nameIn(link) !== '');
  return accountInPath(account?.getAttribute('href') ?? '') !== note.handle;
}

function hasReplyArrow({ part, stamp }: Note): boolean {
  return part
    .all(NOTE.stamp)
    .some((link) => link !== stamp && link.closest(NOTE.footer) === null && hasIcon(link, 'reply'));
}

/** Below the note whose page it is, all answer it. */
function isBelowFocal({ part }: Note, { document, url }: PageInView): boolean {
  const id = url.pathname.split('/')[2] ?? '';
  const stamp = [...document.querySelectorAll(NOTE.stamp)].find(
    (link) =>
      link.getAttribute('href')?.endsWith(`/notes/${id}`) === true && link.querySelector('time') !== null,
  );
  // 4: what follows in the document.
  return (
    stamp !== undefined &&
    !part.container.contains(stamp) &&
    (stamp.compareDocumentPosition(part.container) & 4) !== 0
  );
}
