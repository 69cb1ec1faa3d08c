import type { PageKind } from '../../../model/page-reading.ts';
import type { PageDescription } from '../../adapter.ts';
import { optional } from '../../dom.ts';
import { nameIn } from '../../federated-text.ts';
import type { PageInView } from '../../page-in-view.ts';
import { PROFILE } from './selectors.ts';

/** What kind of page it is, by its header or its address, and whose. */
export function describePage(page: PageInView): PageDescription {
  const head = page.document.querySelector(PROFILE.head);
  const kind = head === null ? kindOfPath(page.url.pathname) : 'profile';
  return { kind, brand: head === null ? null : brandOf(head, page) };
}

/** An account's page has any name for a path ("/ivy"); it is known by its header. */
export function kindOfPath(path: string): PageKind {
  if (/^\/(notice|objects|activities|conversation)\//.test(path)) return 'post';
  if (/^\/(search|tag)(\/|$)/.test(path)) return 'search';
  if (/^\/(main|friends|public|lists|bookmarks|dms|remote-users)?(\/|$)/.test(path)) return 'timeline';
  return 'other';
}

function brandOf(head: Element, page: PageInView): PageDescription['brand'] {
  const shown = head.querySelector(PROFILE.handle);
  const handle = /@?(\S+)/.exec(nameIn(shown))?.[1] ?? null;
  const name = nameIn(optional(head, ...PROFILE.name)) || handle;
  return name === null ? null : { name, handle, url: new URL(page.url.pathname, page.url).href };
}
