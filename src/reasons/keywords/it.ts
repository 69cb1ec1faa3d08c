import type { KeywordFile } from './keywords.ts';
import { IT_CALENDAR, IT_GRAMMAR } from './it/grammar.ts';
import { IT_GROUPS } from './it/groups.ts';
import { IT_SHAPES } from './it/shapes.ts';
import { IT_ASIDES } from './it/asides.ts';
import { IT_COMMUNITY } from './it/community.ts';
import { IT_CONNECTED } from './it/connected.ts';
import { IT_DISCOUNT } from './it/discount.ts';
import { IT_EVENT } from './it/event.ts';
import { IT_EXCLUSIVE_INFO } from './it/exclusive-info.ts';
import { IT_GENERAL_INFO } from './it/general-info.ts';
import { IT_IDEAS } from './it/ideas.ts';
import { IT_LEARNED } from './it/learned.ts';
import { IT_NEW_PRODUCTS } from './it/new-products.ts';
import { IT_OPINION } from './it/opinion.ts';
import { IT_PURCHASE } from './it/purchase.ts';
import { IT_REVIEWS } from './it/reviews.ts';
import { IT_SERVICE } from './it/service.ts';

/**
 * Italian keywords, written from the labelling codebook for Italy and Italian Switzerland. Unmeasured: no labelled Italian posts
 * exist, so nobody knows how often they err; the weights are learned from invented posts alone.
 */
export const IT = {
  lang: 'it',
  prior: {
    discount: -3.5,
    purchase: -2.6,
    reviews: -3.5,
    'general-info': -0.9,
    'exclusive-info': -3.8,
    'new-products': -2.8,
    opinion: -3.5,
    service: -3.5,
    event: -2.8,
    connected: -2.5,
    ideas: -4.5,
    community: -3.2,
    giveaway: -4,
    entertain: -0.8,
    greeting: -2,
    inspire: -2,
    cause: -3,
    'jobs-investors': -3.5,
    other: -1.2,
  },
  keywords: {
    discount: IT_DISCOUNT,
    purchase: IT_PURCHASE,
    reviews: IT_REVIEWS,
    'general-info': IT_GENERAL_INFO,
    'exclusive-info': IT_EXCLUSIVE_INFO,
    'new-products': IT_NEW_PRODUCTS,
    opinion: IT_OPINION,
    service: IT_SERVICE,
    event: IT_EVENT,
    connected: IT_CONNECTED,
    ideas: IT_IDEAS,
    community: IT_COMMUNITY,
  },
  asides: IT_ASIDES,
  shapes: IT_SHAPES,
  whenAlso: -2,
  groups: IT_GROUPS,
  calendar: IT_CALENDAR,
  grammar: IT_GRAMMAR,
  learned: IT_LEARNED,
} satisfies KeywordFile;
