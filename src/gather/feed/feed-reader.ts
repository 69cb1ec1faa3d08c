import type { Adapter } from '../adapter.ts';
import { analyseFeed, analysisWith } from './feed-analysis.ts';
import { describePage } from './describe-page.ts';
import { addressKey } from './json-ld.ts';
import { readAuthor } from './read-author.ts';
import { readCounts } from './read-counts.ts';
import { readKind } from './read-kind.ts';
import { captionOf, readMedia } from './read-media.ts';
import { readText } from './read-text.ts';
import { readPermalink, readTime } from './read-time.ts';

/**
 * The generic feed detector as a reader: works on sites nobody wrote an adapter for. It knows no site; it looks for
 * groups of like elements that have what posts have, and reads each by the marks in it.
 */
export const feedReader: Adapter = {
  id: 'feed',
  hosts: [],
  reads: ['profile', 'timeline', 'post', 'search'],
  describePage,
  findPosts(page) {
    const { index, groups } = analyseFeed(page);
    const units = groups.flatMap((group) => group.units).sort((a, b) => a - b);
    return units.map((unit) => index.elements[unit] as Element);
  },
  readPost(container, page) {
    const { index, groupOf, declared } = analysisWith(container, page);
    const unit = index.indexOf.get(container);
    const group = unit === undefined ? undefined : groupOf.get(unit);
    if (unit === undefined || group === undefined) return 'unreadable';
    const media = readMedia(index, unit);
    const { text, cutOff, run } = readText(index, unit, group);
    const { author, handle, reposted } = readAuthor(index, unit, run);
    const { time, at } = readTime(index, unit, run);
    // Elsewhere the alternative text describes the picture for those who cannot see it; in a gallery it is the caption.
    const words = text === '' && group.isGallery ? captionOf(media) : text;
    if (words === '' && media.length === 0) return 'placeholder';
    const permalink =
      readPermalink(index, unit, at, group) ?? (group.units.length === 1 ? page.url.href : null);
    const said = permalink === null ? undefined : declared.get(addressKey(permalink, page.url) ?? '');
    return {
      text: words,
      // The pictures of a gallery are those of the account whose page it is.
      author: author ?? said?.author ?? (group.isGallery ? (describePage(page).brand?.name ?? null) : null),
      handle,
      permalink,
      // A moment that the page declares beats the day that it shows.
      ...(said?.time != null
        ? { time: said.time, timePrecision: 'second' as const }
        : { time: time?.time ?? null, timePrecision: time?.timePrecision ?? null }),
      ...readCounts(index, unit, run),
      kind: readKind(index, unit, run, reposted),
      media,
      cutOff,
    };
  },
};
