import type { PostKind, QuotedPost } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { readCard, readMedia, readPoll } from './attachments.ts';
import { OwnPart } from './own-part.ts';
import { readCounts } from './read-counts.ts';
import { readWords } from './read-text.ts';
import { readTime } from './read-time.ts';
import { ADVERT_WORDS, PINNED_WORDS, POST } from './selectors.ts';
import { accountIn, wallId, wallIdIn } from './wall-id.ts';

/**
 * A post on a wall or in a feed. One that passes on another without own words has the words of that one and is a
 * repost; with own words it quotes it. The author is always whose wall it stands on.
 */
export function readVkPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const own = new OwnPart(container);
  const id = idOf(own);
  const author = readAuthor(own, page.url);
  if (id === null && author.name === null) return 'unreadable';
  const words = readWords(own.first(POST.text));
  const quoted = readQuoted(own, page.url);
  const isRepost = quoted !== null && words.text === '';
  const card = readCard(own, page.url);
  const shown = isRepost ? readWords(optional(own.quote ?? container, ...POST.text)) : words;
  return {
    ...(id === null ? {} : { id, permalink: new URL(`/wall${id}`, page.url).href }),
    author: author.name,
    handle: author.handle,
    ...shown,
    ...readTime(own, page.now),
    ...readCounts(own),
    kind: kindOf(own, quoted === null ? 'own' : isRepost ? 'repost' : 'quote'),
    media: readMedia(own, card),
    quoted: isRepost ? null : quoted,
    poll: readPoll(own),
    card,
  };
}

function idOf(own: OwnPart): string | null {
  const { container } = own;
  return (
    wallId(container.getAttribute('data-post-id')) ??
    wallId(container.id) ??
    own
      .all(POST.idLink)
      .map((link) => wallIdIn(link.getAttribute('href')))
      .find((id) => id !== null) ??
    null
  );
}

function readAuthor(own: OwnPart, base: URL): { name: string | null; handle: string | null } {
  const element = own.first(POST.author);
  const link = own.first(POST.authorLink);
  // In the newest header the time stands beside the name.
  const isStamp = (one: Element) => one.matches('[data-testid="post_date_block_preview"]');
  const name = element === null ? '' : textOf(element, { skip: isStamp });
  return {
    name: name.split('\n')[0]?.trim() || null,
    handle: accountIn(link?.getAttribute('href'), base),
  };
}

function readQuoted(own: OwnPart, base: URL): QuotedPost | null {
  const { quote } = own;
  if (quote === null) return null;
  const author = optional(quote, ...POST.quoteAuthor);
  const text = optional(quote, ...POST.text);
  const id =
    wallId(quote.getAttribute('data-post-id')) ??
    wallIdIn(quote.querySelector(POST.idLink)?.getAttribute('href')) ??
    wallId(quote.querySelector('[data-post-id]')?.getAttribute('data-post-id'));
  return {
    author: author === null ? null : textOf(author).split('\n')[0] || null,
    text: readWords(text).text,
    permalink: id === null ? null : new URL(`/wall${id}`, base).href,
  };
}

function kindOf(own: OwnPart, unmarked: PostKind): PostKind {
  const isMarked = own.container.matches(POST.advert) || own.container.closest('[data-ad-view]') !== null;
  const lines = own.all(POST.subtitle).map((line) => textOf(line, { keep: (one) => one.tagName === 'TIME' }));
  if (isMarked || own.all(POST.advert).length > 0 || lines.some((line) => ADVERT_WORDS.test(line)))
    return 'sponsored';
  const isPinned =
    own.container.matches('.post_fixed, .post_pinned, .wall_item_fixed') ||
    own.all(POST.pinned).length > 0 ||
    lines.some((line) => PINNED_WORDS.test(line));
  return isPinned && unmarked !== 'repost' ? 'pinned' : unmarked;
}
