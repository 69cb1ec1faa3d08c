import { createClassifier } from '../../src/classify/classifier.ts';
import { compileLanguage, type Feature, termName } from '../../src/classify/lexicon/compile.ts';
import { eachTerm } from '../../src/classify/lexicon/terms.ts';
import type { Finding } from '../../src/classify/score/findings.ts';
import type { Scene } from '../../src/classify/features/scene.ts';
import type { KeywordFile } from '../../src/reasons/keywords/keywords.ts';
import type { TrainingPost } from './training-posts.ts';

/** A term in fewer posts, or in posts of fewer sources, is somebody's own word. */
const LEAST_POSTS = 4;
const LEAST_SOURCES = 4;

/** Posts as the features that they have. */
export interface FeatureTable {
  readonly features: readonly Feature[];
  readonly posts: readonly TrainingPost[];
  /** For each post the indices of its features. */
  readonly rows: readonly (readonly number[])[];
  /** For each post, which features stand in its headline: what the race for the primary reason looks at. */
  readonly scenes: readonly Scene[];
  readonly findings: readonly (readonly Finding[])[];
}

/** Finds the features of every readable post in the file's language: keywords, shapes, and terms that are frequent enough. */
export function tabulate(posts: readonly TrainingPost[], file: KeywordFile): FeatureTable {
  const byHand = { ...file, learned: undefined };
  const { keywords, shapes, longestTerm } = compileLanguage(byHand);
  const classifier = createClassifier([byHand]);
  const read = posts
    .filter(({ lang }) => lang === file.lang)
    .flatMap((post) => {
      const reading = classifier.read(post);
      return reading === undefined ? [] : [{ post, reading }];
    });
  const postsOf = new Map<string, { posts: number; sources: Set<string> }>();
  const termsOf = read.map(({ post, reading }) => {
    const terms = new Set<string>();
    eachTerm(reading.scene.tokens, longestTerm, (term) => terms.add(term));
    for (const term of terms) {
      const seen = postsOf.get(term) ?? { posts: 0, sources: new Set() };
      seen.posts += 1;
      seen.sources.add(post.source);
      postsOf.set(term, seen);
    }
    return terms;
  });
  const frequent = [...postsOf]
    .filter(([, { posts, sources }]) => posts >= LEAST_POSTS && sources.size >= LEAST_SOURCES)
    .map(([term]) => term)
    .sort();
  const terms: readonly Feature[] = frequent.map((term) => ({
    name: termName(term),
    label: term,
    weights: {},
  }));
  const features: readonly Feature[] = [...keywords, ...shapes, ...terms];
  const indexOf = new Map(features.map(({ name }, index) => [name, index]));
  return {
    features,
    posts: read.map(({ post }) => post),
    rows: read.map(({ reading }, post) => [
      ...reading.findings.map(({ feature }) => indexOf.get(feature.name) ?? 0),
      ...[...(termsOf[post] ?? [])].flatMap((term) => indexOf.get(termName(term)) ?? []),
    ]),
    scenes: read.map(({ reading }) => reading.scene),
    findings: read.map(({ reading }) => reading.findings),
  };
}
