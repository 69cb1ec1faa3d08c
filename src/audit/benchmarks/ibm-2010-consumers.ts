import type { Benchmark } from '../../model/benchmark.ts';

/** What consumers said they come for: IBM 2010, consumer survey. */
export const ibm2010Consumers = {
  id: 'ibm-2010-consumers',
  side: 'consumers',
  shortName: 'IBM 2010',
  citation:
    'Carolyn Heller Baird and Gautam Parasnis: From social media to Social CRM: What customers want. IBM Institute ' +
    'for Business Value, 2011, Figure 5 (also Strategy & Leadership 39(5), 2011, doi 10.1108/10878571111161507)',
  year: 2010,
  n: 1056,
  country: 'USA, Canada, UK, France, Germany, India, China, Australia, Brazil',
  fieldwork: 'October 2010, online',
  base: 'Unclear: the note under the figure gives all 1,056, although 55 % of them do not engage with brands at all',
  question: 'As reported: why they interact with companies via social sites; several answers',
  sources: [
    'https://ctsmithiii.wordpress.com/2012/05/16/top-12-reasons-consumers-follow-companies-on-social-media/',
    'https://www.fastcompany.com/1837746/facebook-about-people-not-brands-so-what-your-company-doing',
    'https://parkercorpcomm.wordpress.com/2011/07/22/179/',
    'http://socialmediabusinessinsights.blogspot.com/2011/03/social-business-customer-perception.html',
    'https://mjayliebs.wordpress.com/2011/03/20/the-perception-gap-in-social/',
    'https://www.mcschindler.com/von-social-media-zu-social-crm-wissen-was-die-kunden-wollen-eine-studie-von-ibm/',
  ],
  cautions: [
    'Read from write-ups of the study: the original figure and the wording of the questionnaire were not seen.',
    'Eight of the twelve numbers rest on one transcription; their order agrees with an independent list of ranks.',
    'It is not clear who was asked, so these are relative weights, not "61 % of consumers".',
    'Asked in 2010, before short video, stories and shops in the app; entertainment was not on the list.',
  ],
  said: {
    discount: 61,
    purchase: 55,
    reviews: 53,
    'general-info': 53,
    'exclusive-info': 52,
    'new-products': 51,
    opinion: 49,
    service: 37,
    event: 34,
    connected: 33,
    ideas: 30,
    community: 22,
  },
  sourcesPerNumber: {
    discount: 2,
    purchase: 2,
    reviews: 1,
    'general-info': 1,
    'exclusive-info': 1,
    'new-products': 1,
    opinion: 1,
    service: 1,
    event: 1,
    connected: 2,
    ideas: 1,
    community: 2,
  },
} as const satisfies Benchmark;
