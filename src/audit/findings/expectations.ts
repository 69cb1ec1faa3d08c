import type { Expectations } from '../../model/audit-report.ts';

/** What to expect of customers, from the same study as the default survey: data. */
export const EXPECTATIONS: Expectations = {
  citation:
    'Carolyn Heller Baird and Gautam Parasnis: From social media to Social CRM: What customers want. IBM Institute ' +
    'for Business Value, 2011',
  year: 2010,
  n: 1056,
  neverEngage: 55,
  alwaysRespond: 5,
  sometimesRespond: 75,
  neverRespond: 20,
  cautions: [
    'Read from write-ups of the study; the wording of the questions was not seen.',
    'Asked in 2010: how people use social sites has changed since.',
  ],
};
