/**
 * What an address says about what it leads to. Works on the text of the address: building a `URL` for each of ten
 * thousand links would cost more than the rest of the look at the page.
 */

export interface LinkTarget {
  /** Path and query without tracking, the same for two links to the same thing. */
  readonly key: string;
  readonly kind: 'account' | 'item' | 'topic' | 'other';
  readonly sameSite: boolean;
  readonly segments: readonly string[];
  /** Leads to the talk below an item: `/a-post#comments`. */
  readonly isTalk: boolean;
  /** Name or number of the account that a query names: `user?id=maya`, `member.php?u=12`. */
  readonly accountInQuery: string | null;
}

/** First path segments below which sites keep accounts: `/user/acme`, `/in/acme`. */
const ACCOUNT_FOLDERS = new Set(
  'user users u in profile profiles profil perfil profilo konto channel channels c company author authors people artist artists athlete athletes creator creators member members account accounts school showcase id by nutzer benutzer usuario autor auteur pages'.split(
    ' ',
  ),
);
/** Deep in an address only these are sure: `/main/org/acme/users/maya`. */
const PEOPLE = /^(?:users?|profiles?|members?|people|authors?)$/i;
const TOPIC_FOLDERS = new Set(
  'tag tags tagged hashtag hashtags explore topic topics category categories search r label labels t'.split(
    ' ',
  ),
);
/** Single segments that lead to a part of the site, not to an account. */
const SITE_WORDS = new Set(
  'about login signin signup register search home explore help settings terms privacy legal contact notifications messages jobs news feed feeds trending popular watch reels live shop cart store products blog blogs questions tags users categories topics directory directories faq index archive rss archives hashtag i tos policies accounts download developers business download.php index.php index.html'.split(
    ' ',
  ),
);
/** Query names that carry the id of one thing. */
const ID_QUERY =
  /(?:^|[&;])(v|p|id|fbid|story_fbid|story|post|post_id|status|pid|t|tid|topic|thread|threadid|postid|item)=([\w.-]{3,})/;
/** Old boards keep an account behind a script and a query, with `;` between the parts or `&`. */
const ACCOUNT_SCRIPT =
  /^(?:members?|memberlist|users?|userinfo|profiles?|viewprofile|account|benutzer|mitglied|membre|usuario)(?:\.(?:php\d?|aspx?|jsp|cgi|html?))?$/i;
const ACCOUNT_QUERY =
  /(?:^|[&;])(?:u|uid|userid|user_id|user|id|un|username|name|member|memberid|mid)=([^&;#]+)/i;
const PROFILE_ACTION =
  /(?:^|[&;])(?:action|mode|do|act|op)=(?:view_?|show_?|user_?|member_?)*profile(?:[&;]|$)/i;
/** `/user-4.html`, `/member-maya`. */
const ACCOUNT_PAGE = /^(?:user|member|profile|author|membre|mitglied)[-_.][\w.-]+$/i;
/** A query that asks for a part of the site: `from?site=acme.example`. */
const FILTER_QUERY =
  /(?:^|[&;])(?:site|url|goto|next|page|q|query|sort|sortby|order|filter|redirect|return)=/i;
/** What stands behind `#` in links to the talk below an item. */
const TALK =
  /^(?:comments?|respond|comment-?form|comments-?x|disqus_thread|replies|kommentare|commentaires|comentarios|lire-commentaires)$/i;

export function linkTarget(href: string, host: string): LinkTarget | null {
  if (href === '' || href.startsWith('#')) return null;
  const match = /^(?:(https?):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i.exec(href.trim());
  if (match === null) return null;
  const [, , authority, path = '', query = '', fragment = ''] = match;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  const sameSite = authority === undefined || siteOf(authority) === siteOf(host);
  const segments = segmentsOf(path, query);
  const id = ID_QUERY.exec(query);
  const accountInQuery = sameSite ? accountOf(segments, query) : null;
  const named = accountInQuery === null || id !== null ? '' : `?u=${accountInQuery}`;
  const key = `${sameSite ? '' : authority}/${segments.join('/')}${id === null ? '' : `?${id[1] ?? ''}=${id[2] ?? ''}`}${named}${isPostFragment(fragment) ? `#${fragment}` : ''}`;
  return {
    key,
    kind:
      accountInQuery === null
        ? kindOf(segments, id !== null || isPostFragment(fragment), sameSite, query)
        : 'account',
    sameSite,
    segments,
    isTalk: TALK.test(fragment) || (segments.length > 1 && TALK.test(segments.at(-1) ?? '')),
    accountInQuery,
  };
}

/** Some sites put the path into the query: `index.php?threads/leaky-roof.5512/`, `showthread.php?552-leaky-roof`. */
function segmentsOf(path: string, query: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  const [first = ''] = query.split(/[&;]/);
  if (first.includes('=') || !/\/|^\d+-/.test(first)) return segments;
  const script = /^index\.php$/.test(segments.at(-1) ?? '') ? segments.slice(0, -1) : segments;
  return [...script, ...first.split('/').filter((segment) => segment !== '')];
}

function accountOf(segments: readonly string[], query: string): string | null {
  if (query === '') return null;
  if (!ACCOUNT_SCRIPT.test(segments.at(-1) ?? '') && !PROFILE_ACTION.test(query)) return null;
  return ACCOUNT_QUERY.exec(query)?.[1] ?? null;
}

function kindOf(
  segments: readonly string[],
  hasId: boolean,
  sameSite: boolean,
  query: string,
): LinkTarget['kind'] {
  const [first = '', second = ''] = segments;
  if (/^[@~]./.test(first) && segments.length === 1) return 'account';
  if (/^profile\.php$/.test(first) && /(?:^|&)id=/.test(query)) return 'account';
  if (TOPIC_FOLDERS.has(first.toLowerCase()) && segments.length <= 3 && !segments.some(isId)) return 'topic';
  if (sameSite && !hasId) {
    const folder = first.toLowerCase().replace(/\.php$/, '');
    // "/c/acme" is a channel, "/c/news/7" a part of a forum.
    if (ACCOUNT_FOLDERS.has(folder) && segments.length >= 2 && segments.length <= (folder === 'c' ? 2 : 3))
      return 'account';
    if (segments.length === 1 && ACCOUNT_PAGE.test(first)) return 'account';
    if (ACCOUNT_FOLDERS.has(second.toLowerCase()) && segments.length === 3) return 'account';
    if (segments.length > 3 && PEOPLE.test(segments.at(-2) ?? '')) return 'account';
    if (segments.length === 1 && isHandle(first) && !FILTER_QUERY.test(query)) return 'account';
    if (segments.length === 2 && isHandle(first) && isTab(second)) return 'account';
  }
  if (hasId || segments.some((segment, i) => isId(segment) || (i > 0 && isSlug(segment)))) return 'item';
  if (segments.length === 1 && isSlug(first)) return 'item';
  return 'other';
}

/** Parts of an account's page: `/acme/videos`. */
export function isTab(segment: string): boolean {
  return /^(?:posts|videos|about|shorts|photos|featured|streams|community|media|all|recent-activity)$/i.test(
    segment,
  );
}

function isHandle(segment: string): boolean {
  return (
    segment.length >= 2 &&
    segment.length <= 60 &&
    !SITE_WORDS.has(segment.toLowerCase()) &&
    // A number is a thing's, and so are two joined: an owner and a thing of theirs.
    !/^\d{5,}$|\d_\d+$/.test(segment) &&
    !/\.(php\d?|html?|aspx?|jsp|cgi|pl|do|xml|json|txt|pdf|png|jpe?g)$/i.test(segment) &&
    (segment.match(/-/g)?.length ?? 0) < 4
  );
}

/** The address with what varies from item to item taken out: `/acme/status/123` and `/bolt/status/456` are alike. */
export function shapeOf(link: LinkTarget): string {
  const shape = link.segments.map((segment, i) =>
    isId(segment)
      ? '#'
      : isSlug(segment)
        ? '~'
        : i === 0 && link.segments.length > 1
          ? '*'
          : segment.toLowerCase(),
  );
  return `${link.sameSite ? '' : '//'}${shape.join('/')}${/[?#]/.exec(link.key)?.[0] ?? ''}`;
}

/** A number, or letters and digits that make no word: `1409066766832078848`, `C2nWafOCd6Y`, `3my5klkhg2223`. */
export function isId(name: string): boolean {
  const segment = name.replace(/\.(?:html?|php|aspx?)$/i, '');
  return (
    /^\d{2,}$/.test(segment) ||
    /[.:-]\d{3,}$|\d_\d+$/.test(segment) ||
    (segment.length >= 6 && /^[\w-]+$/.test(segment) && /\d/.test(segment) && /[a-z]/i.test(segment)) ||
    (segment.length >= 8 && /^[\w-]+$/.test(segment) && /[a-z][A-Z]/.test(segment))
  );
}

/** A title made into an address: several words joined by hyphens or underscores. */
function isSlug(segment: string): boolean {
  return (segment.match(/[-_]/g)?.length ?? 0) >= 2;
}

function isPostFragment(fragment: string): boolean {
  return /^[a-z_-]*\d{3,}$/i.test(fragment);
}

/** The last two labels: enough to see that `www.` and `m.` are the same site. */
function siteOf(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '').split('.').slice(-2).join('.');
}
