import type { Keyword } from '../keywords.ts';

export const EN_REVIEWS = [
  { say: '(<number> stars|<number> star|five-star|5-star|4-star|five star) [review*|rating*]', weight: 3.5 },
  { say: '(rated|rating|ratings) .. <number>', weight: 3 },
  {
    say: '(customer|client|guest|user|google|product|patient|five star|great|amazing|glowing|rave|recent) (review|reviews)',
    weight: 3.5,
  },
  { say: '(testimonial|testimonials)', weight: 2.5 },
  { say: '(what|hear what|see what) .. (are|is|have|has|had|were) (saying|to say|said)', weight: 3 },
  { say: '(client|customer|guest|member) (love|feedback|testimonial*|story|stories|says)', weight: 3 },
  {
    say: '(voted|named|ranked|rated|awarded|crowned|chosen as|recognized as|recognised as|selected as) .. (best|top|number|no|one of|leader|<number>|first)',
    weight: 3.5,
  },
  {
    say: '(won|win|winner of|wins|received|receive|awarded|earned|honored|honoured|winning) .. award*',
    weight: 3,
  },
  { say: '(award-winning|award winning|multi-award)', weight: 3 },
  { say: '(award|awards)', weight: 2 },
  {
    say: '(best-selling|best selling|best-seller|best seller|bestselling|bestseller|bestsellers|best sellers|most popular|fan favorite|fan favourite|customer favourite|most-loved|top selling|top-rated|top rated|highly rated|highest rated)',
    weight: 3,
  },
  { say: '(ranked|ranking|rankings|ranks)', weight: 2.5 },
  { say: '[the|our] (no|number|no.) (1|one) (rated|best|choice|recommended|brand|in)', weight: 3 },
  { say: '(review|reviews|reviewed)', weight: 2.5, not: ['question'] },
  {
    say: '(as (seen|featured|mentioned) (in|on)|featured in|mentioned in|named in|thanks .. for (including|featuring|the review))',
    weight: 3,
  },
  { say: '(top|best) <number>', weight: 2.5 },
  { say: "(critics|critic's|editor's (choice|pick)|editors' (choice|pick))", weight: 2.5 },
  { say: '(according to|in a) .. (review|test|ranking|survey|poll)', weight: 2.5 },
  {
    say: '(recommended by|recommend this|recommends|highly recommend|would recommend|i recommend)',
    weight: 2,
  },
  {
    say: "[was|is|the] (best|greatest|most comfortable|quietest|favorite|favourite) .. (i have ever|i've ever|we have ever|we've ever)",
    weight: 3,
  },
  {
    say: "(i love|i absolutely love|i'm obsessed|my favorite|my favourite|my new favorite|game changer)",
    weight: 2.5,
    needs: ['quotation'],
  },
  {
    say: '(love|loved|loves|loving|obsessed with) (this|these|my|it|the)',
    weight: 3,
    needs: ['post:quote-credit'],
  },
  { say: '(results|before and after|before & after)', weight: 2 },
  { say: '(trustpilot|tripadvisor|yelp|michelin|consumer reports|j.d. power|glassdoor)', weight: 2.5 },
  { say: '(comparison|compared to|versus|head to head)', weight: 2.5 },
  { say: '(finalist|shortlisted|nominated for|nominee)', weight: 2 },
  { say: '⭐⭐⭐⭐⭐', weight: 2 },
  { say: '(⭐ ⭐ ⭐|★ ★ ★|🌟 🌟 🌟)', weight: 2.5 },
] as const satisfies readonly Keyword[];
