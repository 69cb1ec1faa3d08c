import type { KeywordFile } from './keywords.ts';
import { JA_CALENDAR, JA_GRAMMAR } from './ja/grammar.ts';
import { JA_GROUPS } from './ja/groups.ts';
import { JA_SHAPES } from './ja/shapes.ts';
import { JA_ASIDES } from './ja/asides.ts';
import { JA_COMMUNITY } from './ja/community.ts';
import { JA_CONNECTED } from './ja/connected.ts';
import { JA_DISCOUNT } from './ja/discount.ts';
import { JA_EVENT } from './ja/event.ts';
import { JA_EXCLUSIVE_INFO } from './ja/exclusive-info.ts';
import { JA_GENERAL_INFO } from './ja/general-info.ts';
import { JA_LEARNED } from './ja/learned.ts';
import { JA_IDEAS } from './ja/ideas.ts';
import { JA_NEW_PRODUCTS } from './ja/new-products.ts';
import { JA_OPINION } from './ja/opinion.ts';
import { JA_PURCHASE } from './ja/purchase.ts';
import { JA_REVIEWS } from './ja/reviews.ts';
import { JA_SERVICE } from './ja/service.ts';

/** Japanese keywords, matched inside the run, written from the labelling codebook. */
export const JA = {
  lang: 'ja',
  unspaced: true,
  prior: {
    discount: -3.5,
    purchase: -2.4,
    reviews: -3.5,
    'general-info': -0.5,
    'exclusive-info': -3.7,
    'new-products': -2.7,
    opinion: -3.4,
    service: -3.7,
    event: -2.6,
    connected: -2.2,
    ideas: -4.5,
    community: -3,
    giveaway: -4,
    entertain: -0.5,
    greeting: -2,
    inspire: -2,
    cause: -3,
    'jobs-investors': -3.5,
    other: -1.5,
  },
  keywords: {
    discount: JA_DISCOUNT,
    purchase: JA_PURCHASE,
    reviews: JA_REVIEWS,
    'general-info': JA_GENERAL_INFO,
    'exclusive-info': JA_EXCLUSIVE_INFO,
    'new-products': JA_NEW_PRODUCTS,
    opinion: JA_OPINION,
    service: JA_SERVICE,
    event: JA_EVENT,
    connected: JA_CONNECTED,
    ideas: JA_IDEAS,
    community: JA_COMMUNITY,
  },
  asides: JA_ASIDES,
  shapes: JA_SHAPES,
  whenAlso: -2,
  groups: JA_GROUPS,
  calendar: JA_CALENDAR,
  grammar: JA_GRAMMAR,
  learned: JA_LEARNED,
} satisfies KeywordFile;
