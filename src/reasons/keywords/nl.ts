import type { KeywordFile } from './keywords.ts';
import { NL_GRAMMAR, NL_CALENDAR } from './nl/grammar.ts';
import { NL_GROUPS } from './nl/groups.ts';
import { NL_SHAPES } from './nl/shapes.ts';
import { NL_ASIDES } from './nl/asides.ts';
import { NL_COMMUNITY } from './nl/community.ts';
import { NL_CONNECTED } from './nl/connected.ts';
import { NL_DISCOUNT } from './nl/discount.ts';
import { NL_EVENT } from './nl/event.ts';
import { NL_EXCLUSIVE_INFO } from './nl/exclusive-info.ts';
import { NL_GENERAL_INFO } from './nl/general-info.ts';
import { NL_IDEAS } from './nl/ideas.ts';
import { NL_LEARNED } from './nl/learned.ts';
import { NL_NEW_PRODUCTS } from './nl/new-products.ts';
import { NL_OPINION } from './nl/opinion.ts';
import { NL_PURCHASE } from './nl/purchase.ts';
import { NL_REVIEWS } from './nl/reviews.ts';
import { NL_SERVICE } from './nl/service.ts';

/** Dutch keywords, for the Netherlands and Flanders, written from the labelling codebook. Unmeasured: there are no labelled posts in Dutch. */
export const NL = {
  lang: 'nl',
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
    discount: NL_DISCOUNT,
    purchase: NL_PURCHASE,
    reviews: NL_REVIEWS,
    'general-info': NL_GENERAL_INFO,
    'exclusive-info': NL_EXCLUSIVE_INFO,
    'new-products': NL_NEW_PRODUCTS,
    opinion: NL_OPINION,
    service: NL_SERVICE,
    event: NL_EVENT,
    connected: NL_CONNECTED,
    ideas: NL_IDEAS,
    community: NL_COMMUNITY,
  },
  asides: NL_ASIDES,
  shapes: NL_SHAPES,
  whenAlso: -2,
  groups: NL_GROUPS,
  calendar: NL_CALENDAR,
  grammar: NL_GRAMMAR,
  learned: NL_LEARNED,
} satisfies KeywordFile;
