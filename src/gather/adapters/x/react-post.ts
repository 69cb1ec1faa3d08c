import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { OwnPart } from './own-part.ts';
import { readCard, readPoll, readQuote } from './react-attached.ts';
import { readAuthor, type Author } from './react-author.ts';
import { readCounts } from './react-counts.ts';
import { kindOf } from './react-kind.ts';
import { readMedia } from './react-media.ts';
import { REACT } from './selectors.ts';
import { permalinkOf, statusOf, timeOfStatus, type Status } from './status.ts';

/** A post of the React page. */
export function readReactPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const own = new OwnPart(container);
  const isNamed = own.first(REACT.author) !== null;
  const text = own.first(...REACT.text, ...(isNamed ? [] : REACT.unnamedText));
  const author = readAuthor(own, text);
  const status = readStatus(own, text, author, page.url);
  const lang = knownLanguage(text);
  if (author === null && status === null) return text === null ? 'placeholder' : 'unreadable';
  const time = isoOf(own.first(REACT.time)) ?? (status === null ? null : timeOfStatus(status.id));
  return {
    ...(status === null ? {} : { id: status.id, permalink: permalinkOf(status, page.url) }),
    author: author?.name ?? null,
    handle: author?.handle ?? status?.handle ?? null,
    text: text === null ? '' : postText(text),
    lang,
    time,
    timePrecision: time === null ? null : 'second',
    ...readCounts(own),
    kind: kindOf({ own, text, author, status, page }),
    media: readMedia(own, lang),
    quoted: readQuote(own, page.url),
    poll: readPoll(own),
    card: readCard(own),
    cutOff: isCutOff(own, text),
  };
}

/** The site hides "https://" of a link by its style sheet; a copy of the text has it. */
function postText(text: Element): string {
  return textOf(text, { preformatted: true, keep: (element) => element.parentElement?.tagName === 'A' });
}

function isoOf(time: Element | null): string | null {
  const date = new Date(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** X marks text it could not place with codes that name no language ("und", "zxx", "qme"). */
function knownLanguage(text: Element | null): string | null {
  const lang = text?.getAttribute('lang') ?? '';
  return lang === '' || /^(und|zxx|art|q[a-z]{2})$/.test(lang) ? null : lang;
}

/** The time stamp links to the post; an advertisement has none, but its picture or its statistics may. */
function readStatus(own: OwnPart, text: Element | null, author: Author | null, base: URL): Status | null {
  const stamp = own.first(REACT.time)?.closest('a');
  const stamped = statusOf(stamp?.getAttribute('href'), base);
  if (stamped !== null) return stamped;
  for (const link of own.all(REACT.statusLink)) {
    if (text?.contains(link) === true) continue;
    const status = statusOf(link.getAttribute('href'), base);
    if (status !== null && (author === null || status.handle.toLowerCase() === author.handle.toLowerCase()))
      return status;
  }
  return null;
}

function isCutOff(own: OwnPart, text: Element | null): boolean {
  if (own.first(REACT.showMore) !== null) return true;
  // Without its name the button is known by where it stands: right after the text, without an icon.
  const next = text?.nextElementSibling;
  return next != null && next.matches('button, [role="button"]') && next.querySelector('svg, img') === null;
}
