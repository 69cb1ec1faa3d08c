import type { Brand } from '../../model/brand.ts';
import type { PageKind } from '../../model/page-reading.ts';
import type { PageDescription } from '../adapter.ts';
import { textOf } from '../dom.ts';
import type { PageInView } from '../page-in-view.ts';
import { inOneGo, type Steps } from '../steps.ts';
import { analysisOf, type FeedAnalysis } from './feed-analysis.ts';
import { linkTarget } from './links.ts';
import { authorOf, handleOf } from './read-author.ts';
import { noted } from './unit-notes.ts';

interface Account {
  readonly name: string;
  readonly handle: string | null;
}

/** A longer heading is a slogan. */
const LONGEST_NAME = 40;
/** So much of a feed by one account makes the page that account's. */
const MOSTLY = 0.6;

/** Asked for every post without an author, and the answer is the same for all. */
const known = new WeakMap<FeedAnalysis, PageDescription>();

/** Whose page it is, as far as the page or its posts say so, and what kind. */
export function describePage(page: PageInView): PageDescription {
  return inOneGo(describeInSteps(page, analysisOf(page)));
}

export function* describeInSteps(page: PageInView, analysis: FeedAnalysis): Steps<PageDescription> {
  const description = known.get(analysis) ?? (yield* describe(page, analysis));
  known.set(analysis, description);
  return description;
}

function* describe(page: PageInView, analysis: FeedAnalysis): Steps<PageDescription> {
  const units = analysis.groups.reduce((sum, group) => sum + group.units.length, 0);
  if (units === 0) return { kind: 'other', brand: null };
  const owner = yield* ownerOf(page, analysis, units);
  const kind = kindOf(page, units, owner !== null);
  return { kind, brand: owner === null ? null : brandOf(page, owner) };
}

function kindOf(page: PageInView, units: number, hasOwner: boolean): PageKind {
  if (
    /(?:^|\/)(?:search|suche|buscar|recherche|ricerca|explore)(?:\/|$)|[?&](?:q|query|search|keywords)=/i.test(
      page.url.pathname + page.url.search,
    )
  )
    return 'search';
  if (units === 1 || linkTarget(page.url.href, page.url.hostname)?.kind === 'item') return 'post';
  return hasOwner ? 'profile' : 'timeline';
}

/**
 * The account most posts are by; else the one in the page's address. Posts without authors are those of the site's
 * owner: a blog. A feed by many has no owner.
 */
function* ownerOf(page: PageInView, { index, groups }: FeedAnalysis, units: number): Steps<Account | null> {
  const authors = new Map<string, { account: Account; count: number }>();
  for (const group of groups) {
    for (const unit of group.units) {
      yield;
      const { author, handle } = noted(index, unit, 'author', authorOf);
      if (author === null) continue;
      const key = (handle ?? author).toLowerCase();
      const known = authors.get(key);
      if (known === undefined) authors.set(key, { account: { name: author, handle }, count: 1 });
      else known.count++;
    }
  }
  const inAddress = handleOf(accountIn(page));
  const addressed = inAddress === null ? undefined : authors.get(inAddress.toLowerCase());
  if (addressed !== undefined) return addressed.account;
  const [first] = [...authors.values()].sort((a, b) => b.count - a.count);
  if (first !== undefined && first.count >= units * MOSTLY) return first.account;
  if (first !== undefined && first.count > units * (1 - MOSTLY)) return null;
  if (inAddress !== null) return { name: nameOfPage(page) ?? inAddress, handle: inAddress };
  if (authors.size > 0) return null;
  const site = nameOfPage(page);
  return site === null ? null : { name: site, handle: null };
}

/** The account that the page's address names, also with a tab behind it: `/@acme/videos`. */
function accountIn(page: PageInView) {
  const { url } = page;
  const whole = linkTarget(url.origin + url.pathname, url.hostname);
  if (whole?.kind === 'account') return whole;
  const up = linkTarget(url.origin + url.pathname.replace(/\/[^/]+\/?$/, ''), url.hostname);
  return up?.kind === 'account' ? up : undefined;
}

function nameOfPage(page: PageInView): string | null {
  const { document } = page;
  const heading = [...document.querySelectorAll('h1')]
    .map((h1) => textOf(h1))
    .filter((text) => text !== '' && text.length <= LONGEST_NAME);
  if (heading.length === 1) return heading[0] ?? null;
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content');
  const title = meta('og:title') ?? meta('og:site_name') ?? document.title;
  // "Acme (@acme) • Photos", "Acme | Site", "(3) Acme - Site".
  const name =
    title
      .replace(/^\(\d+\+?\)\s*/, '')
      .split(/\s+(?:\(@|[•|·–—-]\s)/)[0]
      ?.trim() ?? '';
  return name === '' ? null : name;
}

function brandOf(page: PageInView, owner: Account): Brand {
  const account = accountIn(page);
  return {
    name: owner.name,
    handle: owner.handle,
    url: account === undefined ? null : page.url.origin + page.url.pathname,
  };
}
