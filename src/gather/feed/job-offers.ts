import type { Candidate } from './candidates.ts';
import { MARK } from './marks.ts';
import { countIn, type PageIndex } from './page-index.ts';

/**
 * Whether the units are openings for work, or dates to go to: a company, a time and a title each, as a post has, but all
 * lead to a job or an event, or are titled like one. A feed may tell of a job here and there.
 */
export function areOffers(index: PageIndex, units: Candidate): boolean {
  const least = units.length * index.constants.offerShare;
  if (units.filter((unit) => isOffer(index, unit)).length >= least) return true;
  // On a page of jobs, titles without counters.
  return (
    isJobsPage(index) &&
    units.filter((unit) => countIn(index, 'count', unit) === 0 && countIn(index, 'heading', unit) > 0)
      .length >= least
  );
}

function isOffer(index: PageIndex, unit: number): boolean {
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    const link = index.links.get(i);
    if (link !== undefined && OFFER.test(link.segments.join('/'))) return true;
    if (OPEN_TO_ALL.test(index.ownText[i] ?? '')) return true;
  }
  return false;
}

/** Says so in its address and in its first heading: a company posts about jobs, too. */
function isJobsPage(index: PageIndex): boolean {
  const { url } = index.page;
  if (!url.pathname.split('/').some((segment) => JOBS.test(segment))) return false;
  const heading = index.marks.findIndex((mark) => (mark & MARK.heading) !== 0);
  return /^\W*\d/.test(index.ownText[heading] ?? '') || JOBS.test(index.ownText[heading] ?? '');
}

const JOBS =
  /(?:^|[\s_-])(?:jobs?|careers?|vacanc(?:y|ies)|openings|stellen(?:angebote?|anzeigen?)?|emplois?|empleos?|vagas|vacatures?|praca)(?:[\s_.-]|$)/i;
/** "Schreiner (m/w/d)", "Engineer (f/m/x)", "Développeur H/F". */
const OPEN_TO_ALL = /\((?:[mwfdxhjk][/|*,]\s?){1,3}[mwfdxhjk*]\)|\s(?:H\/F|F\/H|m\/w\/d)$/i;
/** Folders of addresses below which sites keep jobs and events; with something behind: "/jobs" alone is in every footer. */
const OFFER =
  /(?:^|\/)(?:jobs?|careers?|vacanc(?:y|ies)|openings?|viewjob|jobview|job-?detail|stellen(?:angebote?|anzeigen?)?|emplois?|offres?-?d?-?emploi|empleos?|ofertas?-?(?:de-)?(?:trabajo|empleo)|vagas?|lavoro|offerte-di-lavoro|vacatures?|praca|oferty-pracy|vakansii|vacancy|is-ilanlari)(?:\/|--)[^/]{2,}|(?:^|\/)(?:events?|veranstaltung(?:en)?|evenements?|eventos?|eventi|termine)\/[^/]{4,}|(?:^|\/)e\/(?:\d+$|[^/]*-[^/]*-)/i;
