import type { Benchmark } from '../../model/benchmark.ts';

/**
 * The marketers' side of CMO Council 2011: three reasons, two of them what brands do rather than believe. That is under
 * four, and kept because the study asked both sides; its consumers can be chosen alone too, with all four of theirs.
 */
export const cmoCouncil2011Executives = {
  id: 'cmo-council-2011-executives',
  side: 'executives',
  shortName: 'CMO Council 2011',
  citation: 'CMO Council and Lithium: Variance in the Social Brand Experience, 2011',
  year: 2011,
  n: 132,
  country: 'Not read',
  fieldwork: 'Fourth quarter of 2011',
  base: 'Marketers',
  question: 'Wording not read: what marketers think that fans want, and what they offer',
  readFrom: 'write-ups',
  sources: [
    'https://www.mediapost.com/publications/article/164414/social-media-likes-means-give-me-an-exclusive.html?edition=',
    'http://www.conversity.be/blog/the-new-digital-divide-consumer-expectations-vs-brands-activities-in-social-media/',
    'https://research-alert.net/?p=2025',
    'https://christhilk.com/2012/02/10/',
  ],
  cautions: [
    'Only the number for community is a belief; those for service and ideas are how many brands offer the one and ask for the other.',
    'The three numbers are nearly equal (9, 9 and 10 %), so that being close to them says little.',
    'Marketers were not asked about discounts: beside this column they are not compared.',
    'Service and ideas rest on one write-up; 132 people are few.',
  ],
  said: {
    service: 10,
    ideas: 9,
    community: 9,
  },
  items: {
    service: {
      wording: 'service on Facebook (expect / provide)',
      fit: 'partial',
      why: 'It tells what brands do; what they believe was not asked, and a write-up sets it against what consumers expect.',
    },
    ideas: {
      wording: 'share product ideas (expect / ask)',
      fit: 'partial',
      why: 'It tells what brands do; what they believe was not asked, and a write-up sets it against what consumers expect.',
    },
    community: { wording: 'fans want to connect with each other', fit: 'close' },
  },
  unmapped: [
    { wording: 'consumers search for others with the same problem', said: 19, why: 'several-reasons' },
    { wording: 'a like means: loyal customer', said: 25, why: 'no-reason' },
  ],
  sourcesPerNumber: {
    service: 1,
    ideas: 1,
    community: 2,
  },
} as const satisfies Benchmark;
