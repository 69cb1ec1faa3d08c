import type { KeywordFile } from './keywords.ts';
import { DE_GRAMMAR, DE_CALENDAR } from './de/grammar.ts';
import { DE_GROUPS } from './de/groups.ts';
import { DE_SHAPES } from './de/shapes.ts';
import { DE_ASIDES } from './de/asides.ts';
import { DE_COMMUNITY } from './de/community.ts';
import { DE_CONNECTED } from './de/connected.ts';
import { DE_DISCOUNT } from './de/discount.ts';
import { DE_EVENT } from './de/event.ts';
import { DE_EXCLUSIVE_INFO } from './de/exclusive-info.ts';
import { DE_GENERAL_INFO } from './de/general-info.ts';
import { DE_IDEAS } from './de/ideas.ts';
import { DE_LEARNED } from './de/learned.ts';
import { DE_NEW_PRODUCTS } from './de/new-products.ts';
import { DE_OPINION } from './de/opinion.ts';
import { DE_PURCHASE } from './de/purchase.ts';
import { DE_REVIEWS } from './de/reviews.ts';
import { DE_SERVICE } from './de/service.ts';

/** German keywords, written from the labelling codebook. */
export const DE = {
  lang: 'de',
  prior: {
    discount: -3.5,
    purchase: -2.2,
    reviews: -3.5,
    'general-info': -0.9,
    'exclusive-info': -3.5,
    'new-products': -2.5,
    opinion: -3.5,
    service: -3.5,
    event: -2.6,
    connected: -2,
    ideas: -4.5,
    community: -3.2,
    giveaway: -4,
    entertain: -0.5,
    greeting: -2,
    inspire: -2,
    cause: -3,
    'jobs-investors': -3.5,
    other: -1.5,
  },
  keywords: {
    discount: DE_DISCOUNT,
    purchase: DE_PURCHASE,
    reviews: DE_REVIEWS,
    'general-info': DE_GENERAL_INFO,
    'exclusive-info': DE_EXCLUSIVE_INFO,
    'new-products': DE_NEW_PRODUCTS,
    opinion: DE_OPINION,
    service: DE_SERVICE,
    event: DE_EVENT,
    connected: DE_CONNECTED,
    ideas: DE_IDEAS,
    community: DE_COMMUNITY,
  },
  asides: DE_ASIDES,
  shapes: DE_SHAPES,
  whenAlso: -2,
  groups: DE_GROUPS,
  calendar: DE_CALENDAR,
  grammar: DE_GRAMMAR,
  learned: DE_LEARNED,
} satisfies KeywordFile;
