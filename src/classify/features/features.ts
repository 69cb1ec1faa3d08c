import type { Shape } from '../../reasons/keywords/keywords.ts';
import { findDates } from './dates.ts';
import {
  findChoiceLists,
  findGreetings,
  findHashtagCampaigns,
  findLists,
  findLongProse,
  findNoSentence,
  findNumberFacts,
  findShort,
} from './layout.ts';
import { findColons, findEllipses, findStackedMarks } from './manner.ts';
import {
  findHandleCredits,
  findMentionFirst,
  findMentions,
  findReply,
  findShortReply,
  findSignatures,
} from './mentions.ts';
import { findLinks, findPromoCodes, findShopLinks } from './offers.ts';
import {
  findFirstPersonPlural,
  findFirstPersonSingular,
  findIntroductions,
  findSecondPerson,
  findWeToYou,
} from './persons.ts';
import { findPercentages, findPriceCuts, findPrices } from './prices.ts';
import {
  findClosingQuestion,
  findQuestionOpening,
  findQuestions,
  findQuestionsToReader,
} from './questions.ts';
import { findQuotations, findQuoteCredits } from './quotations.ts';
import { findCallsToLink, findImperativeOpenings } from './requests.ts';
import type { Detector } from './scene.ts';
import {
  findAbstractWords,
  findCaption,
  findExclamations,
  findHeadlines,
  findLongWords,
  findMiddlingWords,
} from './style.ts';

/** One detector for each shape; the type asks for the one that is missing. */
export const DETECTORS: Readonly<Record<Shape, Detector>> = {
  'abstract-words': findAbstractWords,
  greeting: findGreetings,
  'call-to-link': findCallsToLink,
  caption: findCaption,
  'choice-list': findChoiceLists,
  'closing-question': findClosingQuestion,
  colon: findColons,
  date: findDates,
  ellipsis: findEllipses,
  exclamation: findExclamations,
  'first-person-plural': findFirstPersonPlural,
  'first-person-singular': findFirstPersonSingular,
  'handle-credit': findHandleCredits,
  'hashtag-campaign': findHashtagCampaigns,
  headline: findHeadlines,
  'imperative-opening': findImperativeOpenings,
  introduction: findIntroductions,
  link: findLinks,
  list: findLists,
  'long-prose': findLongProse,
  'long-words': findLongWords,
  mention: findMentions,
  'mention-first': findMentionFirst,
  'middling-words': findMiddlingWords,
  'no-sentence': findNoSentence,
  'number-fact': findNumberFacts,
  percentage: findPercentages,
  price: findPrices,
  'price-cut': findPriceCuts,
  'promo-code': findPromoCodes,
  question: findQuestions,
  'question-opening': findQuestionOpening,
  'question-to-reader': findQuestionsToReader,
  quotation: findQuotations,
  'quote-credit': findQuoteCredits,
  reply: findReply,
  'second-person': findSecondPerson,
  'shop-link': findShopLinks,
  short: findShort,
  'short-reply': findShortReply,
  signature: findSignatures,
  'stacked-marks': findStackedMarks,
  'we-to-you': findWeToYou,
};
