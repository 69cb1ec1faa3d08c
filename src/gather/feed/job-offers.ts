import type { Candidate } from './candidates.ts';
import type { PageIndex } from './page-index.ts';

/**
 * Whether the units are openings for work: a company, a time and a title each, as a post has, but all lead to a job.
 * A feed may tell of a job here and there, and has its buttons besides.
 */
export function areOffers(index: PageIndex, units: Candidate): boolean {
  const offers = units.filter((unit) => {
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      const link = index.links.get(i);
      if (link !== undefined && OFFER.test(link.segments.join('/'))) return true;
    }
    return false;
  });
  return offers.length >= units.length * index.constants.offerShare;
}

/** Folders of addresses below which sites keep jobs; with something behind: "/jobs" alone is in every footer. */
const OFFER =
  /(?:^|\/)(?:jobs?|careers?|vacanc(?:y|ies)|openings?|viewjob|jobview|job-?detail|stellen(?:angebote?|anzeigen?)?|emplois?|offres?-?d?-?emploi|empleos?|ofertas?-?(?:de-)?(?:trabajo|empleo)|vagas?|lavoro|offerte-di-lavoro|vacatures?|praca|oferty-pracy|vakansii|vacancy|is-ilanlari)\/[^/]{2,}/i;
