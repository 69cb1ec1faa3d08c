import type { ComparisonCaution, ComparisonKind, NotCompared } from '../../src/model/comparison.ts';

/** What the table says of a comparison: data. */
export const TITLES = {
  windows: 'Windows of one brand, each compared with the one before it.',
  brands: 'Brands, each compared with the first.',
  platforms: 'One brand on several platforms, each compared with the first.',
} as const satisfies Record<ComparisonKind, string>;

export const WITHHELD = {
  'no-sums': 'a report of an older version has nothing to compute differences from',
  'too-few-posts': 'fewer than 20 counted posts',
  'no-reasons': 'no post with a reason',
  'other-brand': 'another brand',
  'other-platform': 'another platform',
  'other-lexicon': 'tagged with other keywords',
  'other-survey': 'another survey',
  'other-shares': 'tags counted in one, corrected in the other',
  'other-kinds': 'other kinds of posts',
  'same-posts': 'the same posts',
} as const satisfies Record<NotCompared, string>;

export const CAUTIONS = {
  'brand-not-stated': 'the report does not say whose feed it is',
  'lexicon-not-stated': 'the report does not say which keywords tagged it',
  'errors-unknown':
    'how far the classifier errs in its language was never measured: the ranges are too narrow',
  'many-untagged': 'more than 40% of its posts have no reason',
  'mixed-platforms': 'posts of several platforms',
  'overlaps-another': 'it has days in common with another window',
} as const satisfies Record<ComparisonCaution, string>;
