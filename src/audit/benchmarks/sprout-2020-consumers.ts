import type { Benchmark } from '../../model/benchmark.ts';

/** Why people follow brands on social media: Sprout Social 2020. Four reasons. */
export const sprout2020Consumers = {
  id: 'sprout-2020-consumers',
  side: 'consumers',
  shortName: 'Sprout Social 2020',
  citation: 'Sprout Social: Sprout Social Index XVI, Above and Beyond, 2020',
  year: 2020,
  n: null,
  country: 'USA (not stated in the write-ups read)',
  fieldwork: '28 February to 4 March 2020',
  base: 'Consumers who follow brands',
  question: 'Wording not read; select all that apply',
  readFrom: 'write-ups',
  sources: [
    'https://dev.marketingcharts.com/digital/social-media-113405',
    'https://www.business2community.com/social-media/are-you-optimizing-your-social-media-marketing-to-reach-todays-consumers-02408853',
    'https://dmxmarketing.com/57-of-consumers-follow-brands-on-social-media-to-learn-about-new-products-or-services',
    'https://www.alistdaily.com/social/sprout-social-index-2020/',
  ],
  cautions: [
    'The report itself and the wording of the question were not seen.',
    'The "more than 1,000" people of some write-ups are marketers, not the consumers who were asked.',
    'To be entertained (40 %) is as frequent as discounts and has no place among the twelve reasons.',
    'Community stands for "Connect with people similar to me" (32 %, one source), which is close and not the same.',
  ],
  said: {
    discount: 40,
    'general-info': 47,
    'new-products': 57,
    community: 32,
  },
  items: {
    discount: { wording: 'Learn about promotions or discounts', fit: 'exact' },
    'general-info': { wording: 'Stay up to date on company news', fit: 'close' },
    'new-products': { wording: 'Learn about new products or services', fit: 'exact' },
    community: { wording: 'Connect with people similar to me', fit: 'close' },
  },
  unmapped: [
    { wording: 'Be entertained', said: 40, why: 'no-reason' },
    { wording: 'Be educated', said: 34, why: 'smaller' },
    { wording: 'Be inspired', said: 32, why: 'no-reason' },
    { wording: 'Communicate with the brand', said: 21, why: 'several-reasons' },
    { wording: 'Connect with people different from me', said: 18, why: 'smaller' },
  ],
  sourcesPerNumber: {
    discount: 2,
    'general-info': 2,
    'new-products': 2,
    community: 1,
  },
} as const satisfies Benchmark;
