import type { LinkCard, Media } from '../../../model/post.ts';
import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { optional, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { accountAt, pinAt } from './address.ts';
import { altOf } from './alt.ts';
import { pinData } from './page-data.ts';
import { CLOSEUP, GRID } from './selectors.ts';
import { lineIn } from './text.ts';

/** A pin on its own page: title and description are its words. */
export function readCloseup(container: Element, page: PageInView): PostDraft | MissedWhy {
  const pin = pinAt(page.url.href, page.url);
  const title = lineIn(container, CLOSEUP.title);
  const body = optional(container, ...CLOSEUP.text);
  const description = body === null ? '' : textOf(body);
  const author = lineIn(container, CLOSEUP.author) || null;
  const { alt, machineAlt } = altOf(container);
  const words = [title, description === title ? '' : description].filter((part) => part !== '');
  if (pin === null || (words.length === 0 && author === null && alt === null)) return 'unreadable';
  const data = pinData(page.document, pin.id);
  const time = parseTime(data.time, page.now);
  const isVideo = container.querySelector(GRID.video) !== null;
  return {
    id: pin.id,
    permalink: pin.permalink,
    author,
    handle: handleIn(container, page.url),
    text: words.join('\n'),
    ...(time ?? {}),
    likes: exactly(parseCount(lineIn(container, CLOSEUP.likes)), data.likes),
    comments: data.comments ?? parseCount(lineIn(container, CLOSEUP.comments)),
    shares: data.shares,
    views: data.views,
    kind: 'own',
    media: [{ kind: isVideo ? 'video' : 'image', alt, machineAlt }] satisfies Media[],
    card: linkOf(container, page.url),
  };
}

function handleIn(container: Element, base: URL): string | null {
  const link =
    container.querySelector(CLOSEUP.authorLink) ?? optional(container, ...CLOSEUP.author)?.closest('a');
  return accountAt(link?.getAttribute('href'), base)?.handle ?? null;
}

/** "1.5k" stands for any number near it: the one in the data that is, since the data has others, such as of saves. */
function exactly(shown: number | null, numbers: readonly number[]): number | null {
  if (shown === null) return null;
  return numbers.find((number) => Math.abs(number - shown) <= shown * 0.05) ?? shown;
}

function linkOf(container: Element, base: URL): LinkCard | null {
  const link = container.querySelector(CLOSEUP.link);
  const href = link?.getAttribute('href') ?? null;
  if (link === null || href === null || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (/(^|\.)pinterest\./.test(url.hostname)) return null;
  return { title: null, url: url.href, button: textOf(link).replace(/\s+/g, ' ') || null };
}
