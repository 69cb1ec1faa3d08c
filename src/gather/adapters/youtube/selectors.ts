/**
 * What YouTube's pages are recognised by. The names of its custom elements have outlived every redesign of their
 * insides, so they come first; ids inside them (`#video-title`, `#metadata-line`) second; class names, which in the
 * newest elements change their spelling (`…__metadata-row`, `…MetadataRow`), last and by parts.
 *
 * Generations: the page before custom elements (until 2017, `.yt-lockup`), Polymer (2017 to today, `ytd-*`; saved pages of
 * 2018-03 and 2024-03), view models (since 2024, `yt-lockup-view-model`, `ytm-shorts-lockup-view-model`), and the mobile
 * site (`ytm-*`). The last two and the community tab from the public sources of FilterTube and of other filter extensions.
 */

/** Cells of grids, lists and shelves. */
const CELLS = [
  'ytd-rich-item-renderer',
  'ytd-grid-video-renderer',
  'ytd-video-renderer',
  'ytd-reel-item-renderer',
  'ytd-playlist-video-renderer',
  'ytd-channel-video-player-renderer',
  'yt-lockup-view-model',
  'ytm-shorts-lockup-view-model',
  'ytm-shorts-lockup-view-model-v2',
  'ytm-video-with-context-renderer',
  'ytm-rich-item-renderer',
  'ytm-compact-video-renderer',
  '.yt-lockup-video',
];
/** Posts of the community tab, and those that the home page and search show. */
const POSTS = [
  'ytd-backstage-post-renderer',
  'ytd-post-renderer',
  'ytd-shared-post-renderer',
  'ytm-backstage-post-renderer',
];
/** Advertisements in the feed: no slot without a headline is one. */
const ADS = [
  'ytd-ad-slot-renderer',
  'ytd-in-feed-ad-layout-renderer',
  'ytd-promoted-video-renderer',
  'ytd-promoted-sparkles-web-renderer',
  'ytd-search-pyv-renderer',
];

export const POST = POSTS.join(', ');
export const AD = ADS.join(', ');
export const CONTAINER = [...CELLS, ...POSTS, ...ADS].join(', ');

/** What a page holds besides its feed: recommendations beside a video, the queue, previews that follow the mouse. */
export const NOT_FEED =
  '#related, #secondary, ytd-watch-next-secondary-results-renderer, ytd-playlist-panel-renderer, ytd-miniplayer, ytd-video-preview, #masthead-ad, ytd-popup-container, ytd-comments, ytm-item-section-renderer[section-identifier="related-items"]';

/** The video of its own page. */
export const WATCH = {
  container:
    'ytd-watch-metadata, ytd-reel-video-renderer[is-active], ytm-slim-video-metadata-section-renderer',
  /** Since 2024 the Short in view is not marked; those before and after it are empty. */
  short:
    'ytd-shorts ytd-reel-video-renderer, ytm-reel-player-overlay-renderer, ytd-reel-player-overlay-renderer',
  /** Before 2022 title and channel stood in two elements without a near common parent. */
  old: 'ytd-watch-flexy #primary-inner, ytd-watch-flexy #primary',
  title: [
    'h1 yt-formatted-string',
    'h1.title',
    'h1',
    'yt-shorts-video-title-view-model',
    '.slim-video-information-title',
    'h2.title',
    'h2',
  ],
  views: [
    'ytd-watch-info-text #info',
    '#info-container #info',
    '#count .view-count',
    '.view-count',
    '.slim-video-information-content .secondary-text',
  ],
  date: ['#info-strings yt-formatted-string', '#date yt-formatted-string', '#info-text #date'],
  /** Below the video, and beside a Short. */
  comments: [
    'ytd-comments-header-renderer #count',
    'ytd-comments #header #count',
    'ytm-comments-entry-point-header-renderer .comment-count',
  ],
  shortComments: '#comments-button, reel-action-bar-view-model > button-view-model',
  likes: [
    'like-button-view-model button[aria-label]',
    '#segmented-like-button button',
    'ytd-toggle-button-renderer #text',
  ],
} as const;

export const VIDEO = {
  /** A video or a Short; a playlist and a mix link to a video too, with `list=`. */
  link: 'a[href*="/watch?"], a[href*="/shorts/"], a[href*="/live/"]',
  playlist: ['ytd-playlist-thumbnail:not([hidden])', 'yt-collection-thumbnail-view-model'],
  title: [
    '#video-title',
    'a#video-title-link',
    '.yt-lockup-title a',
    'yt-lockup-metadata-view-model h3',
    '[class*="etadata-title" i]',
    '.media-item-headline',
    '#title a',
    'h3',
    'h4',
  ],
  channel: [
    'ytd-channel-name #text',
    'ytd-channel-name a',
    '#byline a',
    '#byline',
    '.yt-lockup-byline a',
    'a[href^="/@"], a[href*="youtube.com/@"], a[href*="/channel/"], a[href*="/user/"], a[href*="/c/"]',
  ],
  /** Views and time, each an element of its own. */
  metadata: [
    '#metadata-line span',
    '.yt-lockup-meta-info li',
    '[class*="etadata-row" i] [role="text"], [class*="etadatarow" i] [role="text"]',
    '[class*="etadata-row" i] span:not([class*="delimiter" i]), [class*="etadatarow" i] span:not([class*="delimiter" i])',
    '[class*="byline-item" i], [class*="bylineitem" i], [class*="RendererItemByline" i]',
    '[class*="MetadataSubhead" i], [class*="metadata-subhead" i]',
    'ytd-channel-video-player-renderer #metadata span, #metadata #view-count',
    'ytd-video-meta-block span, yt-content-metadata-view-model span',
    'h3 ~ div span',
  ],
  live: '[overlay-style="LIVE"], .badge-style-type-live-now, .badge-style-type-live-now-alternate, [class*="badge-shape" i][class*="live" i], [class*="badgeshape" i][class*="live" i]',
  adBadge:
    '.badge-style-type-ad, ytd-badge-supported-renderer.sparkles-light-cta, ad-badge-view-model, feed-ad-metadata-view-model',
} as const;

export const COMMUNITY = {
  author: ['#author-text', '#author a', '[class*="post-author" i]'],
  time: ['#published-time-text', '#published-time', '[class*="published-time" i]'],
  permalink: 'a[href*="/post/"], a[href*="/community?lb="]',
  text: ['#content-text', '#home-content-text', '#post-text', '[class*="post-text" i]'],
  likes: ['#vote-count-middle', '#vote-count-left', 'like-button-view-model', '[class*="like-count" i]'],
  replies: ['#reply-button-end', '#reply-button', 'a[href*="/post/"] [class*="button-text-content" i]'],
  more: '#more:not([hidden]), ytd-expander[collapsed] #more:not([hidden])',
  shared: 'ytd-backstage-post-renderer, ytd-post-renderer',
  attachedVideo: 'ytd-video-renderer, ytd-compact-video-renderer, yt-lockup-view-model',
  image: 'ytd-backstage-image-renderer, ytd-post-multi-image-renderer img, #image-container img',
  pollChoice:
    ':is(ytd-backstage-poll-renderer, ytd-backstage-quiz-renderer, ytm-backstage-poll-renderer) :is(.choice-text, #vote-text, #choice-text)',
} as const;

export const CHANNEL = {
  name: [
    'ytd-c4-tabbed-header-renderer #channel-name #text',
    'yt-page-header-view-model h1',
    'yt-page-header-renderer h1',
    '#channel-header-container #text',
    '#channel-title-container #channel-title',
    'ytm-c4-tabbed-header-renderer h1',
    '.branded-page-header-title-link',
  ],
  handle: [
    '#channel-handle',
    'yt-page-header-view-model [class*="etadata" i]',
    'yt-page-header-renderer [class*="etadata" i]',
  ],
} as const;
