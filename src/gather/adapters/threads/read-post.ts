import type { MissedWhy } from '../../../model/page-reading.ts';
import type { PostDraft } from '../../adapter.ts';
import { textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { permalinkOf, readCard, readMedia, readQuoted } from './attachments.ts';
import { OwnPart } from './own-part.ts';
import { readCounts } from './read-counts.ts';
import { kindOf } from './read-kind.ts';
import { isMore, readText, textBlocks } from './read-text.ts';
import { POST } from './selectors.ts';

/** A post. The site calls its authors by their handles, also where their names would be. */
export function readThreadsPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const own = new OwnPart(container, page.url);
  const handle = own.address?.handle ?? authorBeside(own);
  if (handle === null) return 'unreadable';
  const blocks = textBlocks(own);
  const card = readCard(own, blocks, page.url);
  const poll = own.all(POST.poll).map((option) => textOf(option));
  return {
    ...(own.address === null ? {} : { id: own.address.code, permalink: permalinkOf(own, page.url) }),
    author: handle,
    handle,
    text: readText(blocks),
    ...timeOf(own, page.now),
    ...readCounts(own),
    kind: kindOf(own, handle, page),
    media: readMedia(own, card, page.url),
    quoted: readQuoted(own, page.url),
    poll: poll.filter((option) => option !== ''),
    card,
    cutOff: blocks.some((block) => [...block.querySelectorAll(POST.button)].some(isMore)),
  };
}

/** Without a time stamp: the account whose picture it is. */
function authorBeside(own: OwnPart): string | null {
  const avatar = own.avatar();
  const links = own.accountLinks();
  return (links.find(({ link }) => link === avatar) ?? links[0])?.handle ?? null;
}

function timeOf(own: OwnPart, now: Date): Pick<PostDraft, 'time' | 'timePrecision'> {
  const { time } = own;
  return parseTime(time?.getAttribute('datetime'), now) ?? parseTime(time?.textContent, now) ?? {};
}
