import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime, type ParsedTime } from '../../times.ts';
import { kindOf } from './kind.ts';
import { isBefore, PostPart } from './post-part.ts';
import { readCard, readPoll, readQuoted } from './read-attached.ts';
import { readAuthor, type Author } from './read-author.ts';
import { readCounts } from './read-counts.ts';
import { readMedia } from './read-media.ts';
import { ACTOR_LABEL, HINT, PREFORMATTED, SEE_MORE, TEXT } from './selectors.ts';
import { permalinkOf, timeOf, urnIn, urnInKey, urnInTracking, urnOfCommented, type Urn } from './urn.ts';

/** A post of any of the three kinds of markup. */
export function readPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  if (container.querySelector(HINT) === null && container.textContent.trim() === '') return 'placeholder';
  const part = new PostPart(container);
  const marked = part.first(TEXT);
  const author = readAuthor(part, marked);
  const text = marked ?? unmarkedText(part, author, page.now);
  if (author === null) return text === null ? 'placeholder' : 'unreadable';
  const urn = readUrn(part);
  const label = readLabel(part, author, text);
  const time = readTime(urn, label, page.now);
  const shown = text === null ? '' : postText(text);
  return {
    ...identityOf(container, urn),
    author: author.name,
    handle: author.handle,
    text: shown,
    ...time,
    ...readCounts(part),
    kind: kindOf(part, author, label, page),
    media: readMedia(part),
    quoted: readQuoted(part),
    poll: readPoll(part),
    card: readCard(part),
    // The whole text is in the page, clamped by the style sheet, unless it says otherwise itself.
    cutOff: /(…|\.\.\.)$/.test(shown) && part.first(SEE_MORE) !== null,
  };
}

function postText(text: Element): string {
  return textOf(text, { preformatted: text.matches(PREFORMATTED), skip: isSpokenHashtag });
}

/** Hashtags are read aloud with a hidden word before the sign: "hashtag", in the reader's language. */
function isSpokenHashtag(element: Element): boolean {
  return (
    element.parentElement?.tagName === 'A' &&
    element.nextElementSibling?.textContent.trim().startsWith('#') === true
  );
}

/** Without any name the text is the longest passage with a direction of its own that is no link or button. */
function unmarkedText(part: PostPart, author: Author | null, now: Date): Element | null {
  if (author?.element.matches('[class*="actor"]') === true || part.first(ACTOR_LABEL) !== null) return null;
  const passages = part.all('[dir], p').filter((element) => {
    const around = element.closest('a, button, h2, h3, li');
    return around === null || around.contains(part.container);
  });
  const after = passages.filter((element) => author === null || isBefore(author.element, element));
  // What stands between author and time says who the author is.
  const stamp = after.find((element) => isStamp(element, now));
  const below = stamp === undefined ? after : after.filter((element) => isBefore(stamp, element));
  return below.reduce<Element | null>(
    (longest, element) =>
      element.textContent.length > (longest?.textContent.length ?? 0) ? element : longest,
    null,
  );
}

function isStamp(element: Element, now: Date): boolean {
  return element.textContent.length < 60 && parseTime(element.textContent, now) !== null;
}

function readUrn(part: PostPart): Urn | null {
  const { container } = part;
  const named = ['data-urn', 'data-activity-urn', 'data-id', 'data-chameleon-result-urn'];
  for (const name of [...named, 'componentkey']) {
    const urn = urnIn(container.getAttribute(name));
    if (urn !== null) return urn;
  }
  for (const element of part.all(named.map((name) => `[${name}]`).join(', '))) {
    const urn = named.map((name) => urnIn(element.getAttribute(name))).find((one) => one !== null);
    if (urn != null) return urn;
  }
  // The comments below the post and the tools for them know whose they are.
  for (const element of container.querySelectorAll('[componentkey*="omment"], [id*="omment"]')) {
    const keys = [element.getAttribute('componentkey'), element.id];
    const urn = keys.map((key) => urnInKey(key) ?? urnOfCommented(key)).find((one) => one !== null);
    if (urn != null) return urn;
  }
  const tracked = container.closest('[data-view-tracking-scope]') ?? part.first('[data-view-tracking-scope]');
  return (
    urnInTracking(tracked?.getAttribute('data-view-tracking-scope') ?? null) ??
    urnIn(part.first('a[href*="/feed/update/urn"]')?.getAttribute('href'))
  );
}

/** The urn; else the token that the server-driven site keys the post with. */
function identityOf(container: Element, urn: Urn | null): Pick<PostDraft, 'id' | 'permalink'> {
  if (urn !== null) return { id: urn.urn, permalink: permalinkOf(urn) };
  const token = /^expanded(.+)FeedType_/.exec(container.getAttribute('componentkey') ?? '')?.[1];
  return token === undefined ? {} : { id: token };
}

/** The line with the time, or the paragraphs between author and text among which it is. */
function readLabel(part: PostPart, author: Author, text: Element | null): string[] {
  const marked = part.first(ACTOR_LABEL);
  if (marked !== null) return [(marked.querySelector('[aria-hidden="true"]') ?? marked).textContent.trim()];
  const paragraphs = part.all('p, time').filter((element) => {
    if (text !== null && (element.contains(text) || text.contains(element) || !isBefore(element, text)))
      return false;
    return isBefore(author.element, element) || author.element.contains(element);
  });
  return paragraphs
    .map((element) => element.textContent.trim())
    .filter((line) => line !== '' && line !== author.name);
}

function readTime(urn: Urn | null, label: readonly string[], now: Date): Partial<ParsedTime> {
  const exact = urn === null ? null : timeOf(urn);
  if (exact !== null) return { time: exact, timePrecision: 'second' };
  for (const line of label) {
    const parsed = parseTime(line, now);
    if (parsed !== null) return parsed;
  }
  return {};
}
