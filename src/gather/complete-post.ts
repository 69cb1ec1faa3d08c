import type { Post } from '../model/post.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { PostDraft } from './adapter.ts';
import type { PageInView } from './page-in-view.ts';
import { queryNames } from './query-names.ts';

/** Where posts come from: `interfaceLanguage` if the page's own `lang` is the user's, not that of the posts. */
export interface Origin {
  readonly platform: string;
  readonly interfaceLanguage: boolean;
}

/**
 * Makes a whole `Post` of what a reader found: fills what is not shown with `null`, makes the permalink absolute
 * without its tracking parts, takes the language from the nearest `lang`, and gives the post its identity:
 * the platform's id, else the permalink, else a hash of author, stated time and opening words. Posts of one author that
 * open with the same words, on a page that gives neither addresses nor times, are taken for one.
 */
export function completePost(draft: PostDraft, element: Element, page: PageInView, origin: Origin): Post {
  const text = draft.text.trim();
  const permalink = withoutTracking(absoluteAddress(draft.permalink, page.url));
  const author = draft.author?.trim() || null;
  const time = draft.time ?? null;
  const id = draft.id ?? permalink ?? `text:${hash(`${author ?? ''}\n${firmTime(draft)}\n${opening(text)}`)}`;
  return {
    id,
    platform: origin.platform,
    author,
    handle: draft.handle?.trim().replace(/^@/, '') || null,
    text,
    lang: draft.lang ?? langOf(element, origin.interfaceLanguage),
    permalink,
    time,
    timePrecision: draft.timePrecision ?? null,
    likes: draft.likes ?? null,
    comments: draft.comments ?? null,
    shares: draft.shares ?? null,
    views: draft.views ?? null,
    kind: draft.kind ?? 'own',
    media: draft.media ?? [],
    quoted: draft.quoted ?? null,
    poll: draft.poll ?? [],
    card: draft.card ?? null,
    cutOff: draft.cutOff ?? false,
  };
}

function withoutTracking(address: string | null): string | null {
  if (address === null) return null;
  const url = new URL(address);
  for (const name of queryNames(url)) {
    if (/^(__cft__|__tn__|utm_|ref|fbclid|igsh|si$|trk|rcm)/.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

/** The nearest `lang` above the post; that of the whole page only where it speaks for the posts. */
function langOf(element: Element, isInterface: boolean): string | null {
  const nearest = element.closest('[lang]');
  if (nearest === null || (isInterface && nearest.contains(element.ownerDocument.body))) return null;
  return nearest.getAttribute('lang');
}

/** "3 days ago" is another moment at every look; only a time the page states is part of an identity. */
function firmTime({ time, timePrecision }: PostDraft): string {
  return timePrecision === 'second' || timePrecision === 'minute' ? (time ?? '') : '';
}

/** Shorter than any site cuts, so that a post keeps its identity when the user opens the rest of it. */
const OPENING = 60;

function opening(text: string): string {
  return text.slice(0, OPENING).replace(/…$/, '');
}

/** FNV-1a, 53 bits of two 32-bit halves: an identity inside one feed, no protection. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
