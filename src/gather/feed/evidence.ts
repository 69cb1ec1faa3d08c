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

/** Enough prose to be certain that somebody wrote something. */
const CERTAIN_PROSE = 25;
const SHORT_PROSE = 3;
/** A linked title. */
const TITLE_LENGTH = 12;
/** Three buttons or counters are a row of actions; one may be anything. */
const CERTAIN_ACTIONS = 3;

type Count = (kind: SumName) => number;

export function evidenceOf(index: PageIndex, unit: number, without: readonly number[] = []): Evidence {
  const count: Count = (kind) =>
    without.reduce((rest, inner) => rest - countIn(index, kind, inner), countIn(index, kind, unit));
  return {
    author: Math.min(1, count('author')),
    time: Math.min(1, count('time')),
    text: textEvidence(count),
    permalink: Math.min(1, count('item')),
    actions: Math.min(1, (count('action') + count('count')) / CERTAIN_ACTIONS),
    media: Math.min(1, count('media')),
    against: Math.min(1, count('price') + count('rating') + count('place')),
  };
}

function textEvidence(count: Count): number {
  const prose = count('prose');
  if (prose >= CERTAIN_PROSE) return 1;
  if (count('heading') > 0 && prose + count('linked') >= TITLE_LENGTH) return 1;
  if (count('linked') >= TITLE_LENGTH) return 0.6;
  return prose >= SHORT_PROSE ? 0.5 : 0;
}

/** Time and author are what every feed has and few other lists do; text and actions come next. */
const WEIGHTS = { author: 0.24, time: 0.24, text: 0.2, permalink: 0.12, actions: 0.15, media: 0.05 } as const;
/** One price may be part of a post's words; the group decides, see `choose-groups.ts`. */
const AGAINST = 0.25;

/** 0..1: how much of a post the unit is. */
export function scoreOf(evidence: Evidence): number {
  let score = -AGAINST * evidence.against;
  for (const [name, weight] of Object.entries(WEIGHTS))
    score += weight * evidence[name as keyof typeof WEIGHTS];
  return Math.max(0, score);
}
