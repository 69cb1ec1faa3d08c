import type { UserSurvey } from '../../../model/user-survey.ts';

/** What a file of one's own looks like: the one that the options page gives away and that README.md shows. Invented. */
export const EXAMPLE_SURVEY: UserSurvey = {
  id: 'larkmoor-2026',
  name: 'Larkmoor customers 2026',
  citation: 'Larkmoor Outdoor: newsletter survey, 2026, unpublished',
  year: 2026,
  n: 412,
  country: 'UK',
  fieldwork: '2 to 16 March 2026, online',
  base: 'Newsletter readers who follow at least one outdoor brand',
  question: 'Why do you follow outdoor brands on social media? Please tick all that apply.',
  cautions: ['Newsletter readers know the brand already: they are not all customers.'],
  consumers: { discount: 58, reviews: 41, 'new-products': 63, event: 22, community: 35 },
  executives: { discount: 44, reviews: 30, 'new-products': 81, event: 60, community: 72 },
  nExecutives: 19,
};
