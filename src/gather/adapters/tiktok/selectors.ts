/**
 * What TikTok's pages are recognised by: `data-e2e`, which its own tests hang on, kept through every redesign since 2020.
 * Class names are hashed, with a readable end ("…-DivItemContainerV2"). The profile grid was seen in a saved page of
 * 2026-05; feed, video page, search, hashtag and explore pages in public scrapers and in browsertrix-behaviors (2021–2026).
 */

/** Cells of grids: profile, liked and reposted videos, search, hashtag, explore. */
export const CELL = [
  'user-post-item',
  'user-liked-item',
  'user-repost-item',
  'favorites-item',
  'search_top-item',
  'search_video-item',
  'search-common-item',
  'challenge-item',
  'music-item',
  'explore-item',
]
  .map((name) => `[data-e2e="${name}"]`)
  // The grid of 2019 and 2020, before the names for tests.
  .concat('.video-feed-item')
  .join(', ');

/** In some layouts the caption stands beside the cell and not in it. */
export const BESIDE_CELL =
  '[data-e2e="user-post-item-desc"], [data-e2e="challenge-item-desc"], [data-e2e="music-item-desc"], [data-e2e="search-card-desc"], [data-e2e="explore-card-desc"]';

/** One video after the other, at full height. */
export const FEED_ITEM = '[data-e2e="recommend-list-item-container"], [data-e2e="feed-video"]';

export const VIDEO_LINK = 'a[href*="/video/"], a[href*="/photo/"]';
/** Named after the video inside it; the feed has no other trace of the id. */
export const PLAYER = '[id^="xgwrapper-"]';

export const FIELDS = {
  caption: [
    '[data-e2e="browse-video-desc"]',
    '[data-e2e="video-desc"]',
    '[data-e2e="search-card-video-caption"]',
    '[data-e2e="explore-card-video-caption"]',
    '[data-e2e="new-desc-span"]',
    '[data-e2e="user-post-item-desc"]',
    '[data-e2e="challenge-item-desc"]',
    '[data-e2e="music-item-desc"]',
  ],
  name: [
    '[data-e2e="browser-nickname"] > span:first-child',
    '[data-e2e="browser-nickname"]',
    '[data-e2e="video-author-nickname"]',
    '[data-e2e="search-card-user-name"]',
  ],
  handle: [
    '[data-e2e="browse-username"]',
    '[data-e2e="video-author-uniqueid"]',
    '[data-e2e="search-card-user-unique-id"]',
    '[data-e2e="explore-card-user-unique-id"]',
    '[data-e2e="challenge-item-username"]',
    '[data-e2e="video-user-name"]',
    'a[href^="/@"]:not([href*="/video/"]):not([href*="/photo/"])',
  ],
  likes: [
    '[data-e2e="like-count"]',
    '[data-e2e="browse-like-count"]',
    '[data-e2e="search-card-like-container"]',
    '[data-e2e="explore-card-like-container"]',
  ],
  comments: ['[data-e2e="comment-count"]', '[data-e2e="browse-comment-count"]'],
  shares: ['[data-e2e="share-count"]'],
  views: ['[data-e2e="video-views"]', '.video-count'],
  pinned: '[data-e2e="video-card-badge"]',
  ad: '[data-e2e="ad-tag"], [data-e2e="video-ad-tag"], [data-e2e*="sponsor" i], [class*="AdTag"], [class*="AdBadge"], [class*="Sponsored"]',
  more: 'button, [role="button"], [class*="ButtonExpand"]',
  /** The sound played under a video and the like: links, but no words of the caption. */
  notCaption: '[data-e2e*="music"], [data-e2e$="unique-id"], [data-e2e*="user-link"], h4, canvas',
} as const;

/** The video page's parts have no common name; they stand below the nearest element that has all of them. */
export const DETAIL = {
  caption: '[data-e2e="browse-video-desc"], [data-e2e="video-desc"]',
  author: '[data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]',
  likes: '[data-e2e="like-count"], [data-e2e="browse-like-count"]',
  player: '[data-e2e="browse-video"], video, [id^="xgwrapper-"]',
} as const;

export const COMMENTS = '[data-e2e^="comment-level"], [data-e2e="search-comment-container"]';

/** In the older header the title is the handle and the subtitle the name; in the newer one the other way round. */
export const PROFILE = {
  title: '[data-e2e="user-title"], .share-title',
  subtitle: '[data-e2e="user-subtitle"], .share-sub-title',
} as const;
