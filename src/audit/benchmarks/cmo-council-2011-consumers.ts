import type { Benchmark } from '../../model/benchmark.ts';

/** What people expect once they like a brand on Facebook: CMO Council 2011. Four reasons. */
export const cmoCouncil2011Consumers = {
  id: 'cmo-council-2011-consumers',
  side: 'consumers',
  shortName: 'CMO Council 2011',
  citation: 'CMO Council and Lithium: Variance in the Social Brand Experience, 2011',
  year: 2011,
  n: 1300,
  country: 'Not read',
  fieldwork: 'Fourth quarter of 2011',
  base: 'Consumers who like a brand on Facebook',
  question: 'Wording not read: what they expect after liking a brand on Facebook; select all that apply',
  readFrom: 'write-ups',
  sources: [
    'https://www.mediapost.com/publications/article/164414/social-media-likes-means-give-me-an-exclusive.html?edition=',
    'http://www.conversity.be/blog/the-new-digital-divide-consumer-expectations-vs-brands-activities-in-social-media/',
    'https://research-alert.net/?p=2025',
    'https://christhilk.com/2012/02/10/',
  ],
  cautions: [
    'The report itself and the wording of the question were not seen.',
    'It asked what people expect after they like a brand, not why they do.',
    'Another question of the study, on why people engage with brands, has another base and is left out; there community stands at 25 %, not at 60 %.',
    'Service is 50 % in one write-up and 46 % in another; service and ideas rest on one source each.',
    'Asked in 2011, of people on one network.',
  ],
  said: {
    discount: 67,
    service: 50,
    ideas: 41,
    community: 60,
  },
  items: {
    discount: { wording: 'Be eligible for exclusive offers', fit: 'close' },
    service: { wording: 'Find service and support on Facebook', fit: 'exact' },
    ideas: { wording: 'Share product ideas', fit: 'exact' },
    community: { wording: 'Interact with other customers who share my experience', fit: 'exact' },
  },
  unmapped: [],
  sourcesPerNumber: {
    discount: 2,
    service: 1,
    ideas: 1,
    community: 2,
  },
} as const satisfies Benchmark;
