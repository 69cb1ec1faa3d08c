/** A survey of the user's own, as it is kept, and as the pair of columns that an audit needs. */
import * as z from 'zod/mini';
import type { Benchmark } from './benchmark.ts';
import { Reason } from './reason.ts';
import type { Survey } from './survey.ts';

/** Under so many reasons there is hardly a mix to compare: the rule of our own list of surveys. */
export const FEWEST_REASONS = 4;
/** So many of a user's own at most. */
export const MOST_USER_SURVEYS = 50;

const text = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));
const people = z.nullable(z.int().check(z.gte(1)));
/** Percent, 0..100. Not asked is absent; zero means that it was asked and nobody named it. */
const Said = z
  .partialRecord(Reason, z.number().check(z.gte(0), z.lte(100)))
  .check(z.refine((said) => Object.keys(said).length >= FEWEST_REASONS));

/**
 * `consumers`, `executives`: percent of people that named each reason. `n`, `nExecutives`: people asked, `null` where that
 * is not known, which is shown.
 */
export const UserSurvey = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  name: text(60),
  citation: text(600),
  year: z.int().check(z.gte(1900), z.lte(2100)),
  n: z._default(people, null),
  country: text(200),
  fieldwork: text(200),
  base: text(600),
  question: text(600),
  cautions: z._default(z.array(text(300)).check(z.maxLength(10)), []),
  consumers: Said,
  executives: z._default(z.nullable(Said), null),
  nExecutives: z._default(people, null),
});
export type UserSurvey = z.infer<typeof UserSurvey>;

/** Why a survey was not kept. `taken`: another one of that id is; `too-many`: over `MOST_USER_SURVEYS`. */
export const SurveyRefusal = z.object({ id: z.string(), why: z.enum(['taken', 'too-many']) });
export type SurveyRefusal = z.infer<typeof SurveyRefusal>;

/** What was kept, by id, and what was left out and why. */
export const SurveysKept = z.object({ kept: z.array(z.string()), refused: z.array(SurveyRefusal) });
export type SurveysKept = z.infer<typeof SurveysKept>;

/** The id that a survey of the user's is chosen by: no survey of ours begins so, now or later. */
export function ownSurveyId(id: string): string {
  return `own-${id}`;
}

/** The survey that an audit can be made against. What a file cannot tell (items, sources) is absent. */
export function surveyOf(own: UserSurvey): Survey {
  const id = ownSurveyId(own.id);
  const column = (side: Benchmark['side'], n: number | null, said: Benchmark['said']): Benchmark => ({
    id: `${id}-${side}`,
    side,
    shortName: own.name,
    citation: own.citation,
    year: own.year,
    n,
    country: own.country,
    fieldwork: own.fieldwork,
    base: own.base,
    question: own.question,
    readFrom: 'user-file',
    sources: [],
    cautions: own.cautions,
    said,
    items: {},
    unmapped: [],
    sourcesPerNumber: {},
  });
  return {
    id,
    name: own.name,
    consumers: column('consumers', own.n, own.consumers),
    executives: own.executives && column('executives', own.nExecutives, own.executives),
  };
}
