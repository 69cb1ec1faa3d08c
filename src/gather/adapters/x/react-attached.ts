import type { LinkCard, QuotedPost } from '../../../model/post.ts';
import { optional, textOf } from '../../dom.ts';
import type { OwnPart } from './own-part.ts';
import { CALL_TO_ACTION_LABEL, REACT } from './selectors.ts';
import { permalinkOf, statusOf } from './status.ts';

/** The tweet that the post quotes: its name and words; it links nowhere but through its pictures. */
export function readQuote({ quote }: OwnPart, base: URL): QuotedPost | null {
  if (quote === null) return null;
  const name = optional(quote, `${REACT.author} [dir]`, REACT.author, '[dir]');
  const text = optional(quote, ...REACT.text, ...REACT.unnamedText);
  const status = [...quote.querySelectorAll(REACT.statusLink)]
    .map((link) => statusOf(link.getAttribute('href'), base))
    .find((one) => one !== null);
  return {
    author: name === null ? null : lineOf(name) || null,
    text: text === null ? '' : textOf(text, { preformatted: true }),
    permalink: status == null ? null : permalinkOf(status, base),
  };
}

/** The options of a poll: before the vote buttons to choose from, afterwards list items with a share each. */
export function readPoll(own: OwnPart): string[] {
  const poll = own.first(REACT.poll);
  if (poll === null) return [];
  const [choices, results] = [poll.querySelectorAll('[role="radio"]'), poll.querySelectorAll('li')];
  const options = [...(choices.length > 0 ? choices : results)].map((option) =>
    lineOf(option.querySelector('[dir]') ?? option),
  );
  return options.filter((option) => option !== '');
}

/** The card of a link: on a large picture the title stands in the link's label, behind the site's name. */
export function readCard(own: OwnPart): LinkCard | null {
  const card = own.first(REACT.card);
  if (card === null || card.matches(REACT.poll) || card.querySelector(REACT.poll) !== null) return null;
  const link = card.closest('a') ?? card.querySelector<HTMLAnchorElement>('a[href]');
  const button = [...card.querySelectorAll('button, [role="button"], a')]
    .map((element) => lineOf(element, true))
    .find((label) => CALL_TO_ACTION_LABEL.test(label));
  const href = link?.href ?? '';
  return {
    title: titleOf(card),
    url: /^https?:/.test(href) ? href : null,
    button: button ?? null,
  };
}

/** "shop.example Stoves for small rooms": without the address in front. */
export function titleOf(card: Element): string | null {
  const label = card.querySelector('a[aria-label]')?.getAttribute('aria-label')?.trim() ?? '';
  if (label !== '') return label.replace(/^(?:[\w-]+\.)+[a-z]{2,}\s+(?=\S)/i, '');
  const lines = [...card.querySelectorAll('[data-testid$=".detail"] [dir], [dir]')].map((line) =>
    lineOf(line),
  );
  const words = lines.filter((line) => line !== '' && !/^(?:\S+ )?(?:[\w-]+\.)+[a-z]{2,}$/i.test(line));
  return words[0] ?? null;
}

function lineOf(element: Element, isButton = false): string {
  const keep = (inner: Element) => isButton && inner.localName === 'button';
  return textOf(element, { preformatted: true, keep }).replace(/\s+/g, ' ').trim();
}
