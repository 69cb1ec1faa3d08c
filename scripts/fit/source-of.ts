import { weightKey } from '../../src/classify/lexicon/compile.ts';
import type { LearnedWeights, Weights } from '../../src/reasons/keywords/keywords.ts';

function line(key: string, own: Weights | undefined): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(own ?? {})},`;
}

/**
 * Learned weights as TypeScript, so that a change reads well in review: one feature a line, in the order of `names` and with
 * its name in a comment, which the built extension does without.
 */
export function sourceOf(
  lang: string,
  { prior, whenAlso, primary, feedErrors, weights, terms }: LearnedWeights,
  names: readonly string[],
  posts: { readonly real: number; readonly invented: number },
): string {
  const named = names.filter((name) => weights[weightKey(name)] !== undefined);
  const sorted = Object.fromEntries(Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [
    "import type { LearnedWeights } from '../keywords.ts';",
    '',
    '/**',
    ` * Written by \`npm run fit\` from ${String(posts.real)} labelled posts of real brands and ${String(posts.invented)} invented ones: do not`,
    ' * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.',
    ' */',
    `export const ${lang.toUpperCase()}_LEARNED: LearnedWeights = {`,
    `  prior: ${JSON.stringify(prior)},`,
    `  whenAlso: ${JSON.stringify(whenAlso)},`,
    `  primary: ${JSON.stringify(primary)},`,
    `  feedErrors: ${JSON.stringify(feedErrors)},`,
    '  weights: {',
    ...named.flatMap((name) => [`// ${name}`, line(weightKey(name), weights[weightKey(name)])]),
    '  },',
    '  terms: {',
    ...Object.entries(sorted).map(([term, own]) => line(term, own)),
    '  },',
    '};',
    '',
  ].join('\n');
}
