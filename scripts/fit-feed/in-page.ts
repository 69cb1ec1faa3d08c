/**
 * What runs inside a saved page: the detector alone, with each of many settings of its constants. The page is indexed
 * once, and read once for each different choice of groups. Bundled by `read-with-settings.ts`.
 */
import { completePost } from '../../src/gather/complete-post.ts';
import { isDisplayed } from '../../src/gather/dom.ts';
import { analyseFeed, type FeedAnalysis } from '../../src/gather/feed/feed-analysis.ts';
import type { FeedConstants } from '../../src/gather/feed/feed-constants.ts';
import { feedReader } from '../../src/gather/feed/feed-reader.ts';
import { indexPage } from '../../src/gather/feed/page-index.ts';
import type { Post } from '../../src/model/post.ts';

/** Different readings of the page, and for each setting the number of its reading. */
export interface Readings {
  readonly readings: readonly (readonly Post[])[];
  readonly readingOf: readonly number[];
}

const page = { document, url: new URL(location.href), now: new Date() };
const origin = { platform: 'page', interfaceLanguage: false };

function readWith(settings: readonly FeedConstants[]): Readings {
  const index = indexPage(page);
  const readings: Post[][] = [];
  const known = new Map<string, number>();
  const readingOf = settings.map((constants) => {
    const analysis = analyseFeed(page, { ...index, constants });
    const key = analysis.groups.map(({ units, isGallery }) => `${units.join(' ')} ${isGallery}`).join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const at = readings.push(postsOf(analysis)) - 1;
    known.set(key, at);
    return at;
  });
  return { readings, readingOf };
}

/** As `gather.ts` reads what a reader found. */
function postsOf({ index, groups }: FeedAnalysis): Post[] {
  const posts = new Map<string, Post>();
  const units = groups.flatMap((group) => group.units).sort((a, b) => a - b);
  for (const unit of units) {
    const element = index.elements[unit];
    if (element === undefined || !isDisplayed(element)) continue;
    const draft = feedReader.readPost(element, page);
    if (typeof draft === 'string') continue;
    const post = completePost(draft, element, page, origin);
    if (!posts.has(post.id)) posts.set(post.id, post);
  }
  return [...posts.values()];
}

Object.assign(globalThis, { feedgapReadWith: readWith });
