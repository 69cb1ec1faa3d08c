import type { PostKind, QuotedPost } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { readCard, readMedia } from './attachments.ts';
import { MESSAGE } from './selectors.ts';

/**
 * One message of a channel. Its author is the channel, also of what it forwards: that is a repost. `likes` are all
 * reactions together; a message without any shows no zero, so it is not known whether it can have any.
 */
export function readMessage(message: Element, page: PageInView): PostDraft {
  const [name = '', number = ''] = (message.getAttribute('data-post') ?? '').split('/');
  const owner = message.querySelector(MESSAGE.owner);
  const poll = [...message.querySelectorAll(MESSAGE.pollOption)].map((option) => textOf(option));
  const card = readCard(message);
  const quoted = readAnswered(message);
  return {
    id: `${name}/${number}`,
    permalink: permalinkOf(message, name, number),
    author: owner === null ? null : textOf(owner),
    handle: name,
    text: readText(message),
    ...readTime(message, page.now),
    likes: readReactions(message),
    views: parseCount(message.querySelector(MESSAGE.views)?.textContent),
    kind: kindOf(message, quoted, owner),
    media: readMedia(message, card),
    quoted,
    poll,
    card,
  };
}

/** Pictures of an album link to themselves (`?single`); the date links to the message. */
function permalinkOf(message: Element, name: string, number: string): string {
  const href = message.querySelector(MESSAGE.date)?.getAttribute('href');
  return (href ?? `https://t.me/${name}/${number}`).replace(/[?#].*$/, '');
}

/** A poll's question stands in place of a text. An edited message may have its text in a text. */
function readText(message: Element): string {
  const texts = [...message.querySelectorAll(MESSAGE.text)].filter(
    (element) =>
      element.closest(MESSAGE.reply) === null && element.parentElement?.closest(MESSAGE.text) === null,
  );
  const parts = texts.length > 0 ? texts : [...message.querySelectorAll(MESSAGE.pollQuestion)];
  return parts
    .map((part) => textOf(part))
    .filter((part) => part !== '')
    .join('\n');
}

function readTime(message: Element, now: Date): Pick<PostDraft, 'time' | 'timePrecision'> {
  const time = optional(message, ...MESSAGE.time);
  return parseTime(time?.getAttribute('datetime'), now) ?? {};
}

function readReactions(message: Element): number | null {
  let sum: number | null = null;
  for (const reaction of message.querySelectorAll(MESSAGE.reaction)) {
    const count = parseCount(
      textOf(reaction, { skip: (element) => element !== reaction && element.matches(MESSAGE.reactionIcon) }),
    );
    if (count !== null) sum = (sum ?? 0) + count;
  }
  return sum;
}

/** The message that this one answers, as far as it is shown: one line. */
function readAnswered(message: Element): QuotedPost | null {
  const reply = message.querySelector(MESSAGE.reply);
  if (reply === null) return null;
  const author = reply.querySelector(MESSAGE.replyAuthor);
  const text = reply.querySelector(MESSAGE.replyText);
  return {
    author: author === null ? null : textOf(author) || null,
    text: text === null ? '' : textOf(text),
    permalink: reply.getAttribute('href'),
  };
}

/** A channel that takes up its own message goes on speaking to everybody. */
function kindOf(message: Element, answered: QuotedPost | null, owner: Element | null): PostKind {
  if (message.querySelector(MESSAGE.forwarded) !== null) return 'repost';
  if (answered === null || owner === null || answered.author === textOf(owner)) return 'own';
  return 'reply';
}
