import type { KeywordFile } from './keywords.ts';
import { EN_GRAMMAR, EN_CALENDAR } from './en/grammar.ts';
import { EN_GROUPS } from './en/groups.ts';
import { EN_SHAPES } from './en/shapes.ts';
import { EN_ASIDES } from './en/asides.ts';
import { EN_COMMUNITY } from './en/community.ts';
import { EN_CONNECTED } from './en/connected.ts';
import { EN_DISCOUNT } from './en/discount.ts';
import { EN_EVENT } from './en/event.ts';
import { EN_EXCLUSIVE_INFO } from './en/exclusive-info.ts';
import { EN_GENERAL_INFO } from './en/general-info.ts';
import { EN_LEARNED } from './en/learned.ts';
import { EN_IDEAS } from './en/ideas.ts';
import { EN_NEW_PRODUCTS } from './en/new-products.ts';
import { EN_OPINION } from './en/opinion.ts';
import { EN_PURCHASE } from './en/purchase.ts';
import { EN_REVIEWS } from './en/reviews.ts';
import { EN_SERVICE } from './en/service.ts';

/** English keywords, written from the labelling codebook. */
export const EN = {
  lang: 'en',
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
    discount: EN_DISCOUNT,
    purchase: EN_PURCHASE,
    reviews: EN_REVIEWS,
    'general-info': EN_GENERAL_INFO,
    'exclusive-info': EN_EXCLUSIVE_INFO,
    'new-products': EN_NEW_PRODUCTS,
    opinion: EN_OPINION,
    service: EN_SERVICE,
    event: EN_EVENT,
    connected: EN_CONNECTED,
    ideas: EN_IDEAS,
    community: EN_COMMUNITY,
  },
  asides: EN_ASIDES,
  shapes: EN_SHAPES,
  whenAlso: -2,
  groups: EN_GROUPS,
  calendar: EN_CALENDAR,
  grammar: EN_GRAMMAR,
  learned: EN_LEARNED,
} satisfies KeywordFile;
