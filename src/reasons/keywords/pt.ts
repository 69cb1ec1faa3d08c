import type { KeywordFile } from './keywords.ts';
import { PT_CALENDAR, PT_GRAMMAR } from './pt/grammar.ts';
import { PT_GROUPS } from './pt/groups.ts';
import { PT_SHAPES } from './pt/shapes.ts';
import { PT_ASIDES } from './pt/asides.ts';
import { PT_COMMUNITY } from './pt/community.ts';
import { PT_CONNECTED } from './pt/connected.ts';
import { PT_DISCOUNT } from './pt/discount.ts';
import { PT_EVENT } from './pt/event.ts';
import { PT_EXCLUSIVE_INFO } from './pt/exclusive-info.ts';
import { PT_GENERAL_INFO } from './pt/general-info.ts';
import { PT_IDEAS } from './pt/ideas.ts';
import { PT_LEARNED } from './pt/learned.ts';
import { PT_NEW_PRODUCTS } from './pt/new-products.ts';
import { PT_OPINION } from './pt/opinion.ts';
import { PT_PURCHASE } from './pt/purchase.ts';
import { PT_REVIEWS } from './pt/reviews.ts';
import { PT_SERVICE } from './pt/service.ts';

/** Portuguese keywords, of Brazil first and of Portugal too, written from the labelling codebook. */
export const PT = {
  lang: 'pt',
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
    discount: PT_DISCOUNT,
    purchase: PT_PURCHASE,
    reviews: PT_REVIEWS,
    'general-info': PT_GENERAL_INFO,
    'exclusive-info': PT_EXCLUSIVE_INFO,
    'new-products': PT_NEW_PRODUCTS,
    opinion: PT_OPINION,
    service: PT_SERVICE,
    event: PT_EVENT,
    connected: PT_CONNECTED,
    ideas: PT_IDEAS,
    community: PT_COMMUNITY,
  },
  asides: PT_ASIDES,
  shapes: PT_SHAPES,
  whenAlso: -2,
  groups: PT_GROUPS,
  calendar: PT_CALENDAR,
  grammar: PT_GRAMMAR,
  learned: PT_LEARNED,
} satisfies KeywordFile;
