import type { PageKind } from '../../../model/page-reading.ts';
import { accountInPath } from '../../federated-text.ts';

interface PageInPath {
  readonly kind: PageKind;
  /** As the address has it, without "@": with its server only if that is another one. */
  readonly account: string | null;
}

const TIMELINES =
  /^\/(home|public|timelines|lists?|conversations|favourites|bookmarks|deck$|local|federated)/;
const SEARCHES = /^\/(explore|search|tags?|links|publish)(\/|$)/;

/** What page an address is of: today's ("/@ivy"), those under "/web" and "/deck", and the oldest ("/users/ivy"). */
export function pageInPath(pathname: string): PageInPath {
  const path = pathname.replace(/^\/(web|deck)(?=\/)/, '');
  const account = accountInPath(path) ?? /^\/users\/([^/]+)/.exec(path)?.[1] ?? null;
  if (/^\/(@[^/]+|users\/[^/]+\/(statuses|updates))\/\d+|^\/statuses\/\d+/.test(path))
    return { kind: 'post', account };
  if (account !== null || /^\/accounts\/\d+/.test(path)) {
    const isList = /\/(followers|following|collections)(\/|$)/.test(path);
    return { kind: isList ? 'other' : 'profile', account };
  }
  if (SEARCHES.test(path)) return { kind: 'search', account: null };
  if (path === '/' || path === '/web' || TIMELINES.test(path)) return { kind: 'timeline', account: null };
  return { kind: 'other', account: null };
}
