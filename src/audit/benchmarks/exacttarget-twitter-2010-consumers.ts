import type { Benchmark } from '../../model/benchmark.ts';

/** Why people follow brands on Twitter: ExactTarget 2010. Four reasons; three items mean discounts, three general information. */
export const exacttargetTwitter2010Consumers = {
  id: 'exacttarget-twitter-2010-consumers',
  side: 'consumers',
  shortName: 'ExactTarget 2010, Twitter',
  citation: 'ExactTarget and CoTweet: Subscribers, Fans and Followers: Twitter X-Factors, 2010',
  year: 2010,
  n: 1500,
  country: 'USA',
  fieldwork: 'April 2010',
  base: 'People of 15 or older who follow a company, brand or association on Twitter',
  question: 'Wording not read; select all that apply',
  readFrom: 'write-ups',
  sources: [
    'http://www.adweek.com/brand-marketing/why-companies-click-twitter-107679/',
    'http://mikeandrewconsulting.com/2010/08/twitter-followers-seek-info-value/',
    'https://websitemagazine.com/marketing/why-do-people-friend-and-follow-brands',
    'https://tmfrontburner.wordpress.com/tag/survey/',
  ],
  cautions: [
    'The report itself and the wording of the question were not seen.',
    '1,500 is the whole survey, as one blog states; how many of them follow a brand on Twitter was not read.',
    'Three items mean discounts (31, 30 and 28 %): the largest stands for all three, because people ticked several.',
    'Entertainment (26 %) has no place among the twelve reasons, and one item joins ideas and opinions (20 %); both are left out.',
    'Asked in 2010, of people on one network in one country.',
  ],
  said: {
    discount: 31,
    'general-info': 32,
    'new-products': 38,
    connected: 23,
  },
  items: {
    discount: { wording: 'Receive discounts and promotions', fit: 'exact' },
    'general-info': { wording: 'Stay informed about the activities of a company', fit: 'close' },
    'new-products': { wording: 'Get updates on future products', fit: 'exact' },
    connected: { wording: 'Show my support for the company to others', fit: 'close' },
  },
  unmapped: [
    { wording: 'Updates on upcoming sales', said: 30, why: 'smaller' },
    { wording: 'Get a freebie (samples, coupon)', said: 28, why: 'smaller' },
    { wording: 'Fun or entertainment', said: 26, why: 'no-reason' },
    { wording: 'Learn more about the company', said: 25, why: 'smaller' },
    { wording: 'Interact (share ideas, give feedback)', said: 20, why: 'several-reasons' },
    { wording: 'Education about company topics', said: 14, why: 'smaller' },
  ],
  sourcesPerNumber: {
    discount: 2,
    'general-info': 2,
    'new-products': 2,
    connected: 2,
  },
} as const satisfies Benchmark;
