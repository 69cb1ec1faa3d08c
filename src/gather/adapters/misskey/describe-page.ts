import type { PageDescription } from '../../adapter.ts';
import { optional } from '../../dom.ts';
import { accountInPath, nameIn } from '../../federated-text.ts';
import type { PageInView } from '../../page-in-view.ts';
import { findPosts, isNotePage } from './find-posts.ts';
import { noteIn } from './note.ts';
import { PROFILE } from './selectors.ts';

/** What kind of page it is and whose, from its address, its header and its title. */
export function describePage(page: PageInView): PageDescription {
  const { pathname } = page.url;
  if (isNotePage(page)) return { kind: 'post', brand: authorOfFocal(page) };
  const account = accountInPath(pathname);
  if (account !== null && pathname.startsWith('/@')) {
    const isList = /\/(following|followers|pages|gallery|clips|reactions)(\/|$)/.test(pathname);
    return isList ? { kind: 'other', brand: null } : { kind: 'profile', brand: brandOf(account, page) };
  }
  if (/^\/(search|tags|explore)(\/|$)/.test(pathname)) return { kind: 'search', brand: null };
  if (/^\/($|timeline|channels|my|list|antenna|clips)/.test(pathname))
    return { kind: 'timeline', brand: null };
  return { kind: 'other', brand: null };
}

/** "Ivy Tea (@ivy) | Server" is the title in every language; the header's names are hashed in some versions. */
function brandOf(handle: string, { document, url }: PageInView): PageDescription['brand'] {
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*[(（]@[^\s()（）]+[)）]/.exec(document.title)?.[1];
  const name = nameIn(optional(document, ...PROFILE.name)) || titled || handle;
  return { name, handle, url: new URL(`/@${handle}`, url).href };
}

function authorOfFocal(page: PageInView): PageDescription['brand'] {
  const id = page.url.pathname.split('/')[2] ?? '';
  for (const container of findPosts(page)) {
    const { name, handle, stamp } = noteIn(container);
    if (stamp?.getAttribute('href')?.endsWith(`/notes/${id}`) !== true || name === null) continue;
    return { name, handle, url: handle === null ? null : new URL(`/@${handle}`, page.url).href };
  }
  return null;
}
