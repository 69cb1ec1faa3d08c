import type { KeywordFile } from './keywords.ts';
import { ES_CALENDAR, ES_GRAMMAR } from './es/grammar.ts';
import { ES_GROUPS } from './es/groups.ts';
import { ES_SHAPES } from './es/shapes.ts';
import { ES_ASIDES } from './es/asides.ts';
import { ES_COMMUNITY } from './es/community.ts';
import { ES_CONNECTED } from './es/connected.ts';
import { ES_DISCOUNT } from './es/discount.ts';
import { ES_EVENT } from './es/event.ts';
import { ES_EXCLUSIVE_INFO } from './es/exclusive-info.ts';
import { ES_GENERAL_INFO } from './es/general-info.ts';
import { ES_LEARNED } from './es/learned.ts';
import { ES_IDEAS } from './es/ideas.ts';
import { ES_NEW_PRODUCTS } from './es/new-products.ts';
import { ES_OPINION } from './es/opinion.ts';
import { ES_PURCHASE } from './es/purchase.ts';
import { ES_REVIEWS } from './es/reviews.ts';
import { ES_SERVICE } from './es/service.ts';

/** Spanish keywords, of Spain and of Latin America, written from the labelling codebook. */
export const ES = {
  lang: 'es',
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
    discount: ES_DISCOUNT,
    purchase: ES_PURCHASE,
    reviews: ES_REVIEWS,
    'general-info': ES_GENERAL_INFO,
    'exclusive-info': ES_EXCLUSIVE_INFO,
    'new-products': ES_NEW_PRODUCTS,
    opinion: ES_OPINION,
    service: ES_SERVICE,
    event: ES_EVENT,
    connected: ES_CONNECTED,
    ideas: ES_IDEAS,
    community: ES_COMMUNITY,
  },
  asides: ES_ASIDES,
  shapes: ES_SHAPES,
  whenAlso: -2,
  groups: ES_GROUPS,
  calendar: ES_CALENDAR,
  grammar: ES_GRAMMAR,
  learned: ES_LEARNED,
} satisfies KeywordFile;
