import type { Benchmark } from '../../model/benchmark.ts';

/** Why people follow brands on social media: Sprout Social 2019. Four reasons. */
export const sprout2019Consumers = {
  id: 'sprout-2019-consumers',
  side: 'consumers',
  shortName: 'Sprout Social 2019',
  citation: 'Sprout Social: Sprout Social Index XV, 2019',
  year: 2019,
  n: 1011,
  country: 'USA (not stated in the write-ups read)',
  fieldwork: 'February 2019',
  base: 'Consumers who follow brands',
  question: 'Wording not read; select all that apply',
  readFrom: 'write-ups',
  sources: [
    'https://goodtoseo.com/why-people-follow-unfollow-brands-on-social-media/?amp=1',
    'https://today.yougov.com/topics/resources/articles-reports/2019/06/19/48-consumers-follow-brands-social-media-be-enterta',
    'https://queenofswordsmedia.com/2019/07/04/why-do-users-follow-and-unfollow-on-social-media',
  ],
  cautions: [
    'The report itself and the wording of the question were not seen.',
    'To be entertained (48 %) is the second most frequent answer and has no place among the twelve reasons.',
    'Community stands for "Connect with people similar to me", which is close and not the same.',
    'The numbers for discount and community rest on one source; another confirms their order.',
  ],
  said: {
    discount: 38,
    'general-info': 40,
    'new-products': 50,
    community: 36,
  },
  items: {
    discount: { wording: 'Learn about promotions or discounts', fit: 'exact' },
    'general-info': { wording: 'Stay up to date on company news', fit: 'close' },
    'new-products': { wording: 'Learn about (new) products or services', fit: 'close' },
    community: { wording: 'Connect with people similar to me', fit: 'close' },
  },
  unmapped: [
    { wording: 'Be entertained', said: 48, why: 'no-reason' },
    { wording: 'Be inspired', said: 36, why: 'no-reason' },
    { wording: 'Be educated', said: 35, why: 'smaller' },
  ],
  sourcesPerNumber: {
    discount: 1,
    'general-info': 2,
    'new-products': 2,
    community: 1,
  },
} as const satisfies Benchmark;
