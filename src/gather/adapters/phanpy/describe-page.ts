import type { PageDescription } from '../../adapter.ts';
import { optional } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { authorIn } from './author.ts';
import { POST, PROFILE } from './selectors.ts';

/** Addresses stand behind "#", some with the server they look through: "#/tea.example/a/12", "#/tea.example/s/34". */
function routeOf(url: URL): string {
  const route = url.hash.startsWith('#/') ? url.hash.slice(1) : url.pathname;
  return (/^([^?]*)/.exec(route)?.[1] ?? '').replace(/^\/[\w-]+(\.[\w-]+)+(?=\/)/, '');
}

export function isPostPage({ url }: PageInView): boolean {
  return /^\/s\/[^/]+/.test(routeOf(url));
}

export function describePage(page: PageInView): PageDescription {
  const route = routeOf(page.url);
  if (isPostPage(page)) return { kind: 'post', brand: authorOfHero(page) };
  if (/^\/a\/[^/]+/.test(route)) {
    const author = authorIn(optional(page.document, ...PROFILE.head));
    return { kind: 'profile', brand: author === null ? null : { ...author, url: page.url.href } };
  }
  if (/^\/(search|t|trending)(\/|$)/.test(route)) return { kind: 'search', brand: null };
  if (/^\/($|home|following|p(\/|$)|l\/|b$|f$|mentions|catchup)/.test(route))
    return { kind: 'timeline', brand: null };
  return { kind: 'other', brand: null };
}

function authorOfHero({ document }: PageInView): PageDescription['brand'] {
  const hero = document.querySelector(`${POST.hero} ${POST.status}, ${POST.status}.large`);
  const link = hero?.querySelector(POST.name);
  const author = authorIn(link);
  return author === null ? null : { ...author, url: link?.getAttribute('href') ?? null };
}
