/** What scores of posts that the weights have not seen say about the scores. */

export interface Scored {
  readonly post: number;
  readonly logOdds: number;
  readonly label: boolean;
}

/** Less is not believed of any feed. */
const LEAST_ERROR = 0.02;
/** With few brands the scatter between them is guessed at, and not to be small. */
const LEAST_ERROR_OF_FEW = 0.08;
const FEW_BRANDS = 50;

/** One held-out post of a feed: what the weights said of one reason, and whether it serves it. */
export interface FeedPost {
  readonly feed: string;
  readonly score: number;
  readonly label: boolean;
}

/**
 * How far likelihoods are off in a whole feed: the standard deviation, over feeds, of the mean of "label minus
 * likelihood". By moments: products of the errors of two posts of one feed, averaged over all pairs, so that the chance
 * in single labels cancels out.
 */
export function feedError(posts: readonly FeedPost[]): number {
  const { products, pairs, feeds } = errorProducts(posts);
  const least = feeds < FEW_BRANDS ? LEAST_ERROR_OF_FEW : LEAST_ERROR;
  return Math.max(least, pairs === 0 ? 0 : Math.sqrt(Math.max(0, products / pairs)));
}

/** With fewer feeds or pairs of posts the ratio below is chance. */
const ENOUGH_FEEDS = 30;
/**
 * Some sixty unread feeds leave the ratio itself about as unsure as it is large, so half of it is believed (on the log
 * scale). Checked on the 63 labelled brands with eight own posts or more: no false claim in any of their audits, and 1 % of
 * annotated shares more than a point outside their 99.6 % limits.
 */
const BELIEVED = 0.5;

/**
 * How much further likelihoods are off in feeds that nobody read while writing keywords than in all: held-out weights do not
 * undo what the keywords know of the others. One ratio for all reasons (root of the ratio of mean products), because a single
 * reason has too few posts there; at least 1, and 1 where too few feeds were kept unread.
 * @param byReason the held-out posts of each reason.
 */
export function unreadScatter(
  byReason: readonly (readonly FeedPost[])[],
  isUnread: (feed: string) => boolean,
): number {
  const sum = { all: { products: 0, pairs: 0 }, unread: { products: 0, pairs: 0 } };
  for (const posts of byReason) {
    const unread = errorProducts(posts.filter(({ feed }) => isUnread(feed)));
    if (unread.feeds < ENOUGH_FEEDS) return 1;
    for (const [part, found] of [
      ['all', errorProducts(posts)],
      ['unread', unread],
    ] as const) {
      sum[part].products += found.products;
      sum[part].pairs += found.pairs;
    }
  }
  const mean = ({ products, pairs }: { products: number; pairs: number }): number =>
    products / Math.max(1, pairs);
  const [all, unread] = [mean(sum.all), mean(sum.unread)];
  return all > 0 && unread > all ? Math.sqrt(unread / all) ** BELIEVED : 1;
}

function errorProducts(posts: readonly FeedPost[]): { products: number; pairs: number; feeds: number } {
  const feeds = new Map<string, { sum: number; squares: number; posts: number }>();
  for (const { feed, score, label } of posts) {
    const seen = feeds.get(feed) ?? { sum: 0, squares: 0, posts: 0 };
    const error = (label ? 1 : 0) - score;
    feeds.set(feed, { sum: seen.sum + error, squares: seen.squares + error ** 2, posts: seen.posts + 1 });
  }
  let [products, pairs] = [0, 0];
  for (const feed of feeds.values()) {
    products += feed.sum ** 2 - feed.squares;
    pairs += feed.posts * (feed.posts - 1);
  }
  return { products, pairs, feeds: feeds.size };
}

/** Believed log-odds are `slope · logOdds + shift`. */
export interface Scale {
  readonly slope: number;
  readonly shift: number;
}

/** So many posts' worth of belief that the scores are right as they are: a rare reason has too few to say otherwise. */
const PULL = 10;

/**
 * Platt scaling: the slope and shift with which the scores are as often right as they say, by Newton's method. (Platt,
 * "Probabilistic outputs for support vector machines", 1999.)
 */
export function calibrate(scored: readonly Scored[]): Scale {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round += 1) {
    let [gradSlope, gradShift] = [PULL * (slope - 1), 0.1 * shift];
    let [slopeSlope, slopeShift, shiftShift] = [PULL, 0, 0.1];
    for (const { logOdds, label } of scored) {
      const p = 1 / (1 + Math.exp(-(slope * logOdds + shift)));
      const error = p - (label ? 1 : 0);
      const curve = Math.max(1e-9, p * (1 - p));
      gradSlope += error * logOdds;
      gradShift += error;
      slopeSlope += curve * logOdds * logOdds;
      slopeShift += curve * logOdds;
      shiftShift += curve;
    }
    const determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
    const stepSlope = (gradSlope * shiftShift - gradShift * slopeShift) / determinant;
    const stepShift = (gradShift * slopeSlope - gradSlope * slopeShift) / determinant;
    slope = Math.max(0.2, slope - Math.max(-0.5, Math.min(0.5, stepSlope)));
    shift -= Math.max(-0.5, Math.min(0.5, stepShift));
    if (Math.abs(stepSlope) + Math.abs(stepShift) < 1e-5) break;
  }
  return { slope, shift };
}
