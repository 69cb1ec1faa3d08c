/**
 * What Reddit's pages are recognised by. Three generations are served side by side:
 *
 * - old.reddit.com (since 2008): `.thing` with `data-*` that carry everything. Seen in a saved page of 2025-04.
 * - the redesign (2018–2024): React with hashed class names; `data-testid`, `data-click-id`, and ids that begin with the
 *   post's own (`t3_…`). Seen in a saved page of 2021-11.
 * - "shreddit" (since 2023): custom elements whose attributes carry everything; numbers are drawn in shadow roots, out of
 *   reach. From the public sources of ad filters, scrapers and reader extensions.
 */
export const OLD = {
  post: '.thing.link, .thing[data-type="link"], .thing[data-fullname^="t3_"]',
  title: ['a.title', '.title'],
  text: ['.expando .usertext-body .md', '.usertext-body .md'],
  author: ['.tagline a.author', 'a.author'],
  time: ['.tagline time[datetime]', 'time[datetime]'],
  score: ['.score.unvoted', '.score'],
  comments: ['a.comments'],
  flair: '.promotedlink, .promoted-tag, .sponsored-tagline',
  crosspost: '.crosspost-preview',
} as const;

export const REDESIGN = {
  post: '[data-testid="post-container"], .Post[id^="t3_"], .scrollerItem.Post',
  title: [
    '[data-adclicklocation="title"] :is(h1, h2, h3)',
    'a[data-click-id="body"] :is(h1, h2, h3)',
    '[data-test-id="post-content"] h1',
    'h1',
    'h3',
    'h2',
  ],
  text: [
    '[data-click-id="text"] .RichTextJSON-root',
    '[data-click-id="text"]',
    '[data-adclicklocation="media"] .RichTextJSON-root',
    '.RichTextJSON-root',
    '[data-test-id="post-content"] .md',
  ],
  author: ['[data-testid="post_author_link"]', 'a[href*="/user/"]:not([href*="/comments/"])'],
  time: [
    '[data-testid="post_timestamp"]',
    '[data-click-id="timestamp"]',
    'a[href*="/comments/"][rel*="nofollow"][target="_blank"]:not([data-click-id])',
  ],
  score: '[id^="vote-arrows"]',
  upvote: '[data-click-id="upvote"], button[aria-label="upvote"], .icon-upvote',
  comments: ['[data-click-id="comments"]', '[data-test-id="comments-page-link-num-comments"]'],
  address: '[data-click-id="body"], [data-click-id="timestamp"], [data-click-id="comments"]',
  anyAddress: 'a[href*="/comments/"]',
  /** `promotedlink`, `promotedvideolink` among the classes; clicks are counted by another host. */
  promoted: '[href*="//alb.reddit.com"], [data-testid="promoted-link"]',
  pinned: '[class*="icon-sticky"], [class*="icon-pin"]',
  link: 'a[data-testid="outbound-link"]',
  image: '[data-click-id="image"] img, img.media-element, [data-test-id="post-content"] figure img',
  video: 'video, [data-click-id="media"] shreddit-player',
  poll: '[data-testid="post-poll"], [class*="PollOption"]',
} as const;

export const SHREDDIT = {
  post: 'shreddit-post, shreddit-ad-post',
  title: ['[slot="title"]', '[id^="post-title-"]', 'a[slot="full-post-link"]'],
  text: ['[slot="text-body"] [id$="-post-rtjson-content"]', '[slot="text-body"] .md', '[slot="text-body"]'],
  author: '[slot="credit-bar"] a[href*="/user/"], a[href*="/user/"]',
  time: 'time[datetime], faceplate-timeago[ts]',
  pinned: 'shreddit-status-icons[pinned], [icon-name^="pin"], .stickied-status:not(.hidden)',
  image: 'gallery-carousel img, [slot="post-media-container"] img',
  video: 'shreddit-player, shreddit-player-2, shreddit-async-loader[bundlename*="player"]',
  crosspost: '[slot="crosspost"], .crosspost-container, shreddit-crosspost',
} as const;

/** Below a post's own page: other posts that the site suggests. */
export const SUGGESTED = '[slot="right-rail"], #right-sidebar-container, recommended-posts, aside';
