import type { MissedWhy } from '../../../model/page-reading.ts';
import type { QuotedPost } from '../../../model/post.ts';
import { absoluteAddress } from '../../absolute-address.ts';
import type { PostDraft } from '../../adapter.ts';
import type { PageInView } from '../../page-in-view.ts';
import { statedTime } from '../../stated-time.ts';
import { timeOfId } from './id-time.ts';
import { noteIn, type Note } from './note.ts';
import { readCounts } from './read-counts.ts';
import { readKind } from './read-kind.ts';
import { readMedia } from './read-media.ts';
import { readText } from './read-text.ts';

export function readPost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const note = noteIn(container);
  const permalink = absoluteAddress(note.stamp?.getAttribute('href'), page.url);
  if (note.name === null || permalink === null) return 'unreadable';
  const kind = readKind(note, page);
  return {
    // A note that its own author renotes stands in the feed twice: as it was written, and as the renote.
    ...(kind === 'repost' ? { id: `renote:${permalink}` } : {}),
    author: note.name,
    handle: note.handle,
    text: readText(note),
    permalink,
    ...readTime(note, permalink, page),
    ...readCounts(note.part),
    kind,
    ...readMedia(note.part),
    quoted: quotedIn(note.quote, page),
  };
}

/** Pages print dates in the reader's notation, which the id is free of. */
function readTime(
  note: Note,
  permalink: string,
  page: PageInView,
): Pick<PostDraft, 'time' | 'timePrecision'> {
  const element = note.stamp?.querySelector('time');
  const id = /\/notes\/([^/?#]+)/.exec(permalink)?.[1] ?? '';
  const time = element?.hasAttribute('datetime') === true ? null : timeOfId(id, page.now);
  return time === null ? statedTime(element, page.now) : { time, timePrecision: 'second' };
}

function quotedIn(quote: Element | null, page: PageInView): QuotedPost | null {
  if (quote === null) return null;
  const note = noteIn(quote);
  const permalink = absoluteAddress(note.stamp?.getAttribute('href'), page.url);
  return { author: note.name, text: readText(note), permalink };
}
