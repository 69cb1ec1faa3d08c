import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { isSite } from './address.ts';
import { describePage } from './describe-page.ts';
import { SITE } from './selectors.ts';
import { readSitePost } from './site-post.ts';
import { readThemePost } from './theme-post.ts';
import { findThemePosts } from './theme-posts.ts';

/** Tumblr: dashboard, blogs and posts of the site, and blogs with a theme, also on domains of their own. */
export const tumblr: Adapter = {
  id: 'tumblr',
  hosts: ['tumblr.com'],
  reads: ['profile', 'timeline', 'post', 'search'],
  isItsPage: ({ document }) =>
    document.querySelector(
      'meta[property="og:type"][content^="tumblr-feed"], iframe#tumblr_controls, iframe.tmblr-iframe',
    ) !== null,
  describePage,
  findPosts(page) {
    const posts = sitePosts(page);
    return posts.length > 0 ? posts : findThemePosts(page);
  },
  readPost: (container, page) =>
    isSitePost(container) && (isSite(page.url) || container.hasAttribute('data-id'))
      ? readSitePost(container, page)
      : readThemePost(container, page),
};

function sitePosts({ document, url }: PageInView): Element[] {
  const all = [...document.querySelectorAll(SITE.post)].filter(isSitePost);
  return outermost(isSite(url) ? all : all.filter((post) => post.hasAttribute('data-id')));
}

/** A theme may have `data-id` and `article` too, but the site's header and footer stand in the article. */
function isSitePost(container: Element): boolean {
  const article = container.matches(SITE.article) ? container : container.querySelector(SITE.article);
  return (
    container.matches(SITE.post) &&
    article?.querySelector('header a[href]') != null &&
    article.querySelector('footer') !== null
  );
}
