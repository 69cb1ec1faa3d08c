import type { LinkCard, QuotedPost } from '../../../model/post.ts';
import { optional, textOf } from '../../dom.ts';
import { isBefore, type PostPart } from './post-part.ts';
import { ACCOUNT_LINK, ACTOR_NAME, ATTACHED, MEDIA, TEXT } from './selectors.ts';
import { permalinkOf, urnIn } from './urn.ts';

/** The post that this one passes on with words of its own. */
export function readQuoted(part: PostPart): QuotedPost | null {
  const { reshare } = part;
  if (reshare === null) return readUnmarked(part);
  const name = optional(reshare, ...ACTOR_NAME, ACCOUNT_LINK);
  const text = optional(reshare, ...TEXT);
  const named = reshare.matches('[data-urn]')
    ? reshare
    : reshare.querySelector('[data-urn], a[href*="urn:li:"]');
  const urn = urnIn(named?.getAttribute('data-urn') ?? named?.getAttribute('href'));
  return {
    author: name === null ? null : nameOf(name),
    text: text === null ? '' : textOf(text),
    permalink: urn === null ? null : permalinkOf(urn),
  };
}

/** The server-driven site does not mark it: its text is the second one, its author the account named between them. */
function readUnmarked(part: PostPart): QuotedPost | null {
  const [own, second] = part.all('[data-testid="expandable-text-box"]');
  if (own === undefined || second === undefined) return null;
  const name = part
    .all(ACCOUNT_LINK)
    .find(
      (link) => isBefore(own, link) && !own.contains(link) && isBefore(link, second) && nameOf(link) !== null,
    );
  return { author: name === undefined ? null : nameOf(name), text: textOf(second), permalink: null };
}

/** Names are there twice: for the eye and for those who listen. */
function nameOf(element: Element): string | null {
  const shown = element.querySelector('[aria-hidden="true"]') ?? element;
  return textOf(shown).split('\n')[0]?.trim() || null;
}

export function readPoll(part: PostPart): string[] {
  const options = part.all(ATTACHED.pollOption).map((option) => {
    const keep = (element: Element) => element.localName === 'button';
    return (
      textOf(option, { keep })
        .split('\n')[0]
        ?.replace(/\s*\d+\s?%\s*$/, '')
        .trim() ?? ''
    );
  });
  return [...new Set(options)].filter((option) => option !== '');
}

/** An article's preview, or the button of an advertisement. */
export function readCard(part: PostPart): LinkCard | null {
  const article = part.first(MEDIA.link);
  const button = part.first(ATTACHED.button);
  if (article === null && button === null) return null;
  const title = article?.querySelector(MEDIA.linkTitle) ?? part.first(ATTACHED.title);
  const link = article?.closest('a') ?? article?.querySelector<HTMLAnchorElement>('a[href]');
  const href = link?.href ?? button?.closest('a')?.href ?? '';
  const keep = (element: Element) => element.localName === 'button';
  return {
    title: title == null ? null : textOf(title).replace(/\s+/g, ' ') || null,
    url: /^https?:/.test(href) ? href : null,
    button: button === null ? null : textOf(button, { keep }).replace(/\s+/g, ' ') || null,
  };
}
