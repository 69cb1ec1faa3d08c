import type { LeftOutSurvey } from '../../model/survey.ts';

/**
 * The surveys that were found and are not offered, sorted by id. The rule: at least four of the twelve reasons, each by an
 * item of the same meaning, in one question on why people follow brands or interact with them, with a year or a number of
 * people that is stated. Items of two questions are not added up: their bases differ.
 */
export const LEFT_OUT: readonly LeftOutSurvey[] = [
  {
    id: 'adage-ipsos-2011',
    name: 'Ad Age / Ipsos Observer 2011',
    why: 'Two reasons (discount, service), read in one blog.',
  },
  {
    id: 'buzzstream-fractl-2015',
    name: 'BuzzStream and Fractl 2015',
    why: 'It asked why people stop following, not why they follow.',
  },
  {
    id: 'cmb-facebook-2011',
    name: 'Chadwick Martin Bailey 2011, Facebook',
    why: 'Two reasons (discount, exclusive information); its other two items are being a customer and being the first to know, which joins exclusive information and new products.',
  },
  {
    id: 'cmb-twitter-2011',
    name: 'Chadwick Martin Bailey 2011, Twitter',
    why: 'Two reasons (discount, exclusive information); the most frequent of its other items are being a customer and being the first to know, which joins two reasons.',
  },
  {
    id: 'disruptive-uk-2013',
    name: 'Disruptive Communications 2013',
    why: 'Three places in a ranking were read, no percentages.',
  },
  {
    id: 'empathica-2010',
    name: 'Empathica 2010',
    why: 'Three reasons (discount, general information, opinion), the year unsure, and write-ups that disagree on the largest number (40 % or one in four).',
  },
  {
    id: 'foresee-2010',
    name: 'ForeSee 2010',
    why: 'One reason with a number (discount): "learn about products" joins new products and general information, and the number for service is cut off.',
  },
  {
    id: 'google-attributed-2010',
    name: 'Study attributed to Google 2010',
    why: 'Who asked whom is unclear: the article names Google, the numbers look like those of another institute.',
  },
  { id: 'gwi-2020', name: 'GWI 2020', why: 'It asked whom people follow, not why.' },
  {
    id: 'hootsuite-2024',
    name: 'Hootsuite 2024',
    why: 'It asked what content people want; one item touches a reason (general information).',
  },
  {
    id: 'lab42-2012',
    name: 'Lab42 2012',
    why: 'One reason (discount); "free giveaways" joins events and discounts, and how many people were asked was not read.',
  },
  {
    id: 'nielsen-twitter-uk-2014',
    name: 'Nielsen / Twitter UK 2014',
    why: 'One reason (discount, in two items); neither the year nor the number of people is stated.',
  },
  {
    id: 'nm-incite-2011',
    name: 'NM Incite 2011',
    why: 'It asked why people use social media at all, and two write-ups disagree on its numbers.',
  },
  {
    id: 'pivot-2012',
    name: 'Pivot Conference 2012',
    why: 'One reason on both sides (discount); the write-ups disagree on what two of its numbers are.',
  },
  {
    id: 'razorfish-2009',
    name: 'Razorfish 2009',
    why: 'One reason (discount): its other items are being a customer, entertainment, and one that joins service and product news.',
  },
  {
    id: 'shoporg-2011',
    name: 'Shop.org 2011',
    why: 'Three reasons (discount, new products, event), read in one source.',
  },
  {
    id: 'sprout-2016q3',
    name: 'Sprout Social, third quarter of 2016',
    why: 'Its chart of reasons to follow was not read.',
  },
  {
    id: 'sprout-2018',
    name: 'Sprout Social 2018',
    why: 'It asked what posts people want; two reasons (discount, new products) and one item that touches a third.',
  },
  {
    id: 'sprout-2023-pulse',
    name: 'Sprout Social, fourth quarter of 2023',
    why: 'It asked why people would write to a brand, not why they follow; two reasons (opinion, service).',
  },
  { id: 'sprout-2025', name: 'Sprout Social 2025', why: 'It has no question on reasons to follow.' },
  {
    id: 'yes-marketing-2018',
    name: 'Yes Marketing 2018',
    why: 'Three reasons (discount, new products, connected), read in one source; a fourth belongs to another question, on why people engage with a post.',
  },
];
