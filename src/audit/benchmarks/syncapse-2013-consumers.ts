import type { Benchmark } from '../../model/benchmark.ts';

/** Why people became fans of a brand on Facebook: Syncapse 2013. Four reasons. */
export const syncapse2013Consumers = {
  id: 'syncapse-2013-consumers',
  side: 'consumers',
  shortName: 'Syncapse 2013',
  citation: 'Syncapse and Hotspex: The Value of a Facebook Fan, 2013',
  year: 2013,
  n: 2080,
  country: 'USA',
  fieldwork: 'First quarter of 2013',
  base: 'People who call themselves fans of one of 20 big brands',
  question: 'Wording not read; select all that apply',
  readFrom: 'write-ups',
  sources: [
    'https://dev.marketingcharts.com/digital-30706',
    'https://marketingland.com/why-do-consumers-become-facebook-fans-49745/amp',
    'https://trends.e-strategyblog.com/2013/07/10/reasons-people-become-brand-fans-on-facebook/12630/',
    'https://qcontent.co.uk/insights/facebook-matters-2013062800/',
  ],
  cautions: [
    'The report itself and the wording of the question were not seen.',
    'Contests stand for events, and write-ups disagree on them: 31 % here, "more than one in three" in another.',
    'Brands differ widely: coupons brought 17 % of the fans of one and 61 % of those of another, so that one profile for all is a strong simplification.',
    'Fans of big brands on one network; entertainment was not among the items that were read.',
  ],
  said: {
    discount: 42,
    'general-info': 41,
    event: 31,
    connected: 49,
  },
  items: {
    discount: { wording: 'Get a coupon or discount', fit: 'exact' },
    'general-info': { wording: 'Receive regular updates from brands I like', fit: 'close' },
    event: { wording: 'Participate in contests', fit: 'close' },
    connected: { wording: 'Support the brand I like', fit: 'close' },
  },
  unmapped: [
    { wording: 'Saw friends were already fans', said: 20, why: 'too-far' },
    { wording: "Led by the brand's ad", said: 18, why: 'no-reason' },
    { wording: 'Somebody recommended it', said: 15, why: 'no-reason' },
  ],
  sourcesPerNumber: {
    discount: 2,
    'general-info': 2,
    event: 1,
    connected: 2,
  },
} as const satisfies Benchmark;
