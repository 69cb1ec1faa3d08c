import { type AuditReport, SCHEMA_VERSION } from '../model/audit-report.ts';
import type { AuditedPost } from '../model/audited-post.ts';
import type { AuditSums } from '../model/audit-sums.ts';
import type { Reason } from '../reasons/reasons.ts';
import { claimsOf, CONFIDENCE, FEWEST_REASONS } from './claims.ts';
import { type AuditContext, resamplingOf } from './context.ts';
import type { FeedMix } from './feed-mix.ts';
import { filterPosts } from './filter-posts.ts';
import { engagementOf } from './findings/engagement.ts';
import { evennessOf } from './findings/evenness.ts';
import { EXPECTATIONS } from './findings/expectations.ts';
import { habitOf } from './findings/habits.ts';
import { otherCountingsOf } from './findings/other-countings.ts';
import { planOf } from './findings/plan.ts';
import { rankCorrelation } from './findings/rank-correlation.ts';
import { valueOf } from './findings/value.ts';
import { pathFrom, pathInterval } from './path-interval.ts';
import { booksOf } from './sums/counted.ts';
import { sumsOf } from './sums/sums.ts';

/**
 * The audit of a feed. Pure: the same posts in any order and the same context give the same report to the byte. With
 * fewer than 20 counted posts, or fewer than 10 that serve a reason the surveys asked about, the counts and shares are there,
 * but every claim and match is withheld (`null`); match and evenness also where one reason takes two thirds of the feed.
 *
 * Intervals say how far other posts of the same feed could have moved a figure. They take posts for independent (a
 * campaign that repeats one text makes them too narrow), and the survey for fixed. Where posts come with scores, shares,
 * ranks and matches are corrected for the classifier's errors and their intervals carry them.
 */
export function audit(posts: readonly AuditedPost[], context: AuditContext): AuditReport {
  return auditSums(sumsOf(context.filter ? filterPosts(posts, context.filter) : posts), context);
}

/** The audit of posts that were added up before, see `sums/sums.ts`: the same report. */
export function auditSums(sums: AuditSums, context: AuditContext): AuditReport {
  const { consumers, executives } = context;
  const usual = claimsOf(sums, 'usual', context);
  const { counted, asked, gapConfidence, varied, surveys } = usual;
  const mix = usual.enough ? usual.mix : undefined;
  const figure = <Figure>(evaluate: (found: FeedMix) => Figure | null): Figure | null =>
    mix ? evaluate(mix) : null;
  return {
    schemaVersion: SCHEMA_VERSION,
    method: {
      lexicon: context.lexicon,
      shares: counted.moments ? 'corrected' : 'counted',
      ...resamplingOf(context),
      confidence: CONFIDENCE,
      gapConfidence,
      feedErrors: context.feedErrors ?? null,
      filter: context.filter ?? null,
    },
    brand: context.brand,
    platform: context.platform,
    window: booksOf(sums).window,
    posts: usual.posts,
    missed: context.missed,
    reasons: usual.reasons,
    benchmarks: { consumers, executives },
    match: usual.match,
    rankCorrelation: {
      consumers: figure((found) => correlationWith(found, surveys.consumers)),
      executives: figure((found) => correlationWith(found, surveys.executives)),
      anchor:
        surveys.consumers && surveys.executives && rankCorrelation(surveys.consumers, surveys.executives),
    },
    verdict: usual.verdict,
    evenness: {
      feed: figure(({ shares, resampled }) =>
        varied
          ? pathInterval(
              evennessOf,
              shares,
              pathFrom(evenOver(asked), resampled().centre),
              resampled(),
              gapConfidence,
            )
          : null,
      ),
      consumers: surveys.consumers && evennessOf(surveys.consumers),
      executives: surveys.executives && evennessOf(surveys.executives),
    },
    value: valueOf(
      asked,
      mix
        ? {
            of: (group) => mix.share(group, CONFIDENCE),
            difference: (one, other) => mix.difference(one, other, gapConfidence),
          }
        : null,
      surveys,
    ),
    habits: { asPerson: habitOf(sums, 'as-person'), passOn: habitOf(sums, 'pass-on') },
    expectations: EXPECTATIONS,
    otherCountings: otherCountingsOf(sums, usual, (counting) => claimsOf(sums, counting, context)),
    engagement: engagementOf(sums, CONFIDENCE),
    plan: planOf(usual.reasons, sums),
    sums,
  };
}

/**
 * A plain figure: no interval that resamples could give holds. Chance shuffles near ties, so that resampled orders lie
 * further from any survey's than the true order does; simulated, a percentile interval at 95 % holds the truth in 0 to
 * 13 % of feeds drawn from the consumers' column. What can be said of ranks is said reason by reason: `rank-interval.ts`.
 */
function correlationWith(mix: FeedMix, survey: readonly number[] | null): number | null {
  return survey === null || survey.length < FEWEST_REASONS ? null : rankCorrelation(mix.shares, survey);
}

function evenOver(asked: readonly Reason[]): number[] {
  return asked.map(() => 1 / asked.length);
}
