import * as z from 'zod/mini';
import { METRICS, type PostFacts } from '../src/model/audited-post.ts';

const text = z.nullable(z.string());
const count = z.nullable(z.number().check(z.nonnegative()));
const FACTS = {
  platform: text,
  permalink: text,
  opening: text,
  ...(Object.fromEntries(METRICS.map((metric) => [metric, count])) as Record<
    (typeof METRICS)[number],
    typeof count
  >),
};
const NAMES = Object.keys(FACTS) as (keyof typeof FACTS)[];

/**
 * What an audit shows and counts of a post besides its tags, as far as a line has it. A fact of the wrong kind ("1.3K" for a
 * count) is no reason to lose the post: it is left out, and named in `wrong`. `null` means not shown.
 */
export function factsIn(line: object): { facts: PostFacts; wrong: string[] } {
  const found = NAMES.flatMap((name) =>
    name in line ? [[name, (line as Record<string, unknown>)[name]] as const] : [],
  );
  const wrong = found.filter(([name, value]) => !FACTS[name].safeParse(value).success).map(([name]) => name);
  const facts = found.filter(
    ([name, value]) =>
      !wrong.includes(name) && (value !== null || (name !== 'platform' && name !== 'opening')),
  );
  return { facts: Object.fromEntries(facts), wrong };
}
