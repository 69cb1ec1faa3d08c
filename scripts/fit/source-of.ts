import type { LearnedWeights, Weights } from '../../src/reasons/keywords/keywords.ts';

function linesOf(weights: Readonly<Record<string, Weights>>): string[] {
  return Object.entries(weights).map(([name, own]) => `    ${JSON.stringify(name)}: ${JSON.stringify(own)},`);
}

/** Learned weights as TypeScript: one feature a line, in the keyword file's order, so that a change reads well in review. */
export function sourceOf(
  lang: string,
  { prior, whenAlso, primary, feedErrors, weights, terms }: LearnedWeights,
  posts: { readonly real: number; readonly invented: number },
): string {
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
    ...linesOf(weights),
    '  },',
    '  terms: {',
    ...linesOf(sorted),
    '  },',
    '};',
    '',
  ].join('\n');
}
