import type { KeywordFile } from './keywords.ts';
import { FR_CALENDAR, FR_GRAMMAR } from './fr/grammar.ts';
import { FR_GROUPS } from './fr/groups.ts';
import { FR_SHAPES } from './fr/shapes.ts';
import { FR_ASIDES } from './fr/asides.ts';
import { FR_COMMUNITY } from './fr/community.ts';
import { FR_CONNECTED } from './fr/connected.ts';
import { FR_DISCOUNT } from './fr/discount.ts';
import { FR_EVENT } from './fr/event.ts';
import { FR_EXCLUSIVE_INFO } from './fr/exclusive-info.ts';
import { FR_GENERAL_INFO } from './fr/general-info.ts';
import { FR_IDEAS } from './fr/ideas.ts';
import { FR_LEARNED } from './fr/learned.ts';
import { FR_NEW_PRODUCTS } from './fr/new-products.ts';
import { FR_OPINION } from './fr/opinion.ts';
import { FR_PURCHASE } from './fr/purchase.ts';
import { FR_REVIEWS } from './fr/reviews.ts';
import { FR_SERVICE } from './fr/service.ts';

/** French keywords, written from the labelling codebook, for France, Belgium, Switzerland and Québec. */
export const FR = {
  lang: 'fr',
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
    discount: FR_DISCOUNT,
    purchase: FR_PURCHASE,
    reviews: FR_REVIEWS,
    'general-info': FR_GENERAL_INFO,
    'exclusive-info': FR_EXCLUSIVE_INFO,
    'new-products': FR_NEW_PRODUCTS,
    opinion: FR_OPINION,
    service: FR_SERVICE,
    event: FR_EVENT,
    connected: FR_CONNECTED,
    ideas: FR_IDEAS,
    community: FR_COMMUNITY,
  },
  asides: FR_ASIDES,
  shapes: FR_SHAPES,
  whenAlso: -2,
  groups: FR_GROUPS,
  calendar: FR_CALENDAR,
  grammar: FR_GRAMMAR,
  learned: FR_LEARNED,
} satisfies KeywordFile;
