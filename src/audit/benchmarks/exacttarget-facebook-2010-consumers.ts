import type { Benchmark } from '../../model/benchmark.ts';

/** Why people like companies on Facebook: ExactTarget 2010. Five reasons; three items mean discounts, three general information. */
export const exacttargetFacebook2010Consumers = {
  id: 'exacttarget-facebook-2010-consumers',
  side: 'consumers',
  shortName: 'ExactTarget 2010, Facebook',
  citation: 'ExactTarget and CoTweet: Subscribers, Fans and Followers: Facebook X-Factors, 2010',
  year: 2010,
  n: 1500,
  country: 'USA',
  fieldwork: 'Not stated in the write-ups read',
  base: 'The 43 % of Facebook users who like at least one company',
  question: 'Wording not read; select all that apply',
  readFrom: 'write-ups',
  sources: [
    'https://madisonmilesmedia.com/blog/2013-03-14-why-facebook-users-like-a-company/',
    'http://www.julianstubbs.com/2010/11/',
    'https://bengnyexperience.blogspot.com/2010/11/why-like-brand-or-company.html',
    'https://www.smallbusinesssem.com/why-we-like-follow-businesses-online/3618/',
  ],
  cautions: [
    'The report itself and the wording of the question were not seen.',
    '1,500 is what write-ups give for the survey; how many of them answered this question was not read.',
    'Three items mean discounts (40, 36 and 30 %): the largest stands for all three, because people ticked several.',
    'Entertainment (29 %) has no place among the twelve reasons, and one item joins ideas and opinions (13 %); both are left out.',
    'Asked in 2010, of people on one network in one country.',
  ],
  said: {
    discount: 40,
    'general-info': 34,
    'exclusive-info': 25,
    'new-products': 33,
    connected: 39,
  },
  items: {
    discount: { wording: 'Receive discounts and promotions', fit: 'exact' },
    'general-info': { wording: 'Stay informed about the activities of a company', fit: 'close' },
    'exclusive-info': { wording: 'Access to exclusive content', fit: 'exact' },
    'new-products': { wording: 'Get updates on future products', fit: 'exact' },
    connected: { wording: 'Show my support for the company to others', fit: 'close' },
  },
  unmapped: [
    { wording: 'Get a freebie (free samples, coupon)', said: 36, why: 'smaller' },
    { wording: 'Get updates on upcoming sales', said: 30, why: 'smaller' },
    { wording: 'Fun or entertainment', said: 29, why: 'no-reason' },
    { wording: 'Someone recommended it', said: 22, why: 'no-reason' },
    { wording: 'Learn more about the company', said: 21, why: 'smaller' },
    { wording: 'Education about company topics', said: 13, why: 'smaller' },
    { wording: 'Interact (share ideas, provide feedback)', said: 13, why: 'several-reasons' },
  ],
  sourcesPerNumber: {
    discount: 2,
    'general-info': 2,
    'exclusive-info': 1,
    'new-products': 2,
    connected: 2,
  },
} as const satisfies Benchmark;
