import { FEED_CONSTANTS, type FeedConstants } from './feed-constants.ts';
import { countIn, type PageIndex, type SumName } from './page-index.ts';

/** What a unit has of what makes a post, each 0..1, and what speaks against it. */
export interface Evidence {
  readonly author: number;
  readonly time: number;
  readonly text: number;
  readonly permalink: number;
  readonly actions: number;
  readonly media: number;
  readonly against: number;
}

type Count = (kind: SumName) => number;

export function evidenceOf(index: PageIndex, unit: number, without: readonly number[] = []): Evidence {
  const count: Count = (kind) =>
    without.reduce((rest, inner) => rest - countIn(index, kind, inner), countIn(index, kind, unit));
  return {
    author: Math.min(1, count('author')),
    time: Math.min(1, count('time')),
    text: textEvidence(count, index.constants),
    permalink: Math.min(1, count('item')),
    actions: Math.min(1, (count('action') + count('count')) / index.constants.certainActions),
    media: Math.min(1, count('media')),
    against: Math.min(1, count('price') + count('rating') + count('place')),
  };
}

function textEvidence(count: Count, constants: FeedConstants): number {
  const prose = count('prose');
  if (prose >= constants.certainProse) return 1;
  if (count('heading') > 0 && prose + count('linked') >= constants.titleLetters) return 1;
  if (count('linked') >= constants.titleLetters) return constants.titleText;
  return prose >= constants.leastProse ? constants.shortText : 0;
}

/** 0..1: how much of a post the unit is. */
export function scoreOf(evidence: Evidence, constants: FeedConstants = FEED_CONSTANTS): number {
  const score =
    -constants.againstWeight * evidence.against +
    constants.authorWeight * evidence.author +
    constants.timeWeight * evidence.time +
    constants.textWeight * evidence.text +
    constants.permalinkWeight * evidence.permalink +
    constants.actionsWeight * evidence.actions +
    constants.mediaWeight * evidence.media;
  return Math.max(0, score);
}
