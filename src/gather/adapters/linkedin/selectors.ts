/**
 * What LinkedIn's pages are recognised by, strongest first. Three kinds of markup are about at the same time:
 *
 * - "Ember": the signed-in site since 2017, still in use for activity and company pages in 2026. `data-urn`, and class
 *   names of the BEM kind; others are random. Seen in saved pages of 2025-06 and 2026-04.
 * - "SDUI": the server-driven site, from 2025 on in the home feed and the search. All class names are hashes;
 *   `role`, `componentkey`, `data-testid` and, in some builds, `data-view-name` remain. Seen in a saved page of 2026-07
 *   and in the public sources of extensions and scrapers of 2025-09 to 2026-10.
 * - "guest": what is served without signing in (company pages, single posts, embeds). `data-test-id`,
 *   `data-activity-urn`. Seen in a public fixture of 2026-05.
 */

/** Kinds of urn that a post may have; a comment, a job or an advertiser has others. */
const POST_URNS = ['activity', 'ugcPost', 'share', 'aggregatedShare', 'groupPost'];
const withUrn = (attribute: string) =>
  POST_URNS.map((kind) => `[${attribute}^="urn:li:${kind}:"]`).join(', ');

/** Elements that hold one post each, of all three kinds of markup. */
export const POST = [
  withUrn('data-urn'),
  withUrn('data-id'),
  withUrn('data-activity-urn'),
  withUrn('data-chameleon-result-urn'),
  '.feed-shared-update-v2',
  '.main-feed-activity-card, .main-feed-activity-embed-card',
  '[role="listitem"][componentkey*="FeedType_"]',
  '[componentkey^="expanded"][componentkey*="FeedType_"]',
  '[id^="expanded"][id*="FeedType_"]',
  '[role="listitem"][componentkey*="urn:li:"], article[componentkey*="urn:li:"]',
  '[data-view-name="feed-full-update"]',
  '[data-testid="mainFeed"] [role="listitem"]',
].join(', ');

/** Where none of those is left: list items and articles with a post's text in them. */
export const LAST_RESORT = '[role="listitem"], [role="article"], article';

/** One of these is in every post; a wrapper kept for a post that scrolled away has none, nor has a box that is no post. */
export const HINT = [
  '[data-testid="expandable-text-box"]',
  '[data-view-name="feed-commentary"], [componentkey^="feed-commentary"]',
  '[data-view-name^="feed-actor"]',
  '.update-components-actor, .update-components-actor__container, .feed-shared-actor',
  '.update-components-text, .feed-shared-text',
  '[data-test-id$="entity-lockup"], [data-test-id$="__commentary"]',
  '[data-reaction-details]',
  '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"]',
  // SDUI, a post without words: its buttons.
  '[componentkey*="FeedType_"] svg[id^="thumbs-up"], [componentkey*="FeedType_"] svg[id^="comment-"]',
].join(', ');

/** Answers below a post, also in markup that has a post's own hooks inside. */
export const COMMENTS = [
  '.comments-comments-list, .comments-comment-list, .feed-shared-update-v2__comments-container',
  '.comments-comment-item, .comments-comment-entity, [data-id^="urn:li:comment"]',
  '[componentkey^="replaceableComment_"], [id^="replaceableComment_"], [componentkey^="commentsSectionContainer"]',
  '[componentkey^="comment-commentary"], [data-view-name^="comment-"], [data-testid*="commentList"]',
  '.comment, .comments, [data-test-id^="comment"]',
].join(', ');

/** Somebody else's post inside a post. On a profile the same names hold the post itself: then no actor is outside. */
export const RESHARE = [
  '.update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__update-content-wrapper',
  '[data-view-name^="feed-reshare"], [data-test-id="feed-reshare-content"], .feed-reshare-content',
].join(', ');

export const TEXT = [
  '[data-view-name="feed-commentary"]',
  '[componentkey^="feed-commentary"]',
  '[data-test-id$="-card__commentary"]',
  '.update-components-update-v2__commentary',
  '.feed-shared-update-v2__commentary',
  '.feed-shared-update-v2__description .update-components-text, .feed-shared-update-v2__description .feed-shared-text',
  '.feed-shared-inline-show-more-text',
  '.feed-shared-update-v2__description',
  '[data-testid="expandable-text-box"]',
  '.attributed-text-segment-list__content',
  '.update-components-text, .feed-shared-text',
];

/** The guest site alone puts line breaks into the text itself. */
export const PREFORMATTED = '[data-test-id], .attributed-text-segment-list__content';

export const SEE_MORE = [
  '[data-testid="expandable-text-button"]',
  '.feed-shared-inline-show-more-text__see-more-less-toggle, .see-more-less-toggle, .see-more',
  '[data-test-id$="__commentary"] + button, .show-more-less-text__button--more',
].join(', ');

/** Name of whoever wrote the post. */
export const ACTOR_NAME = [
  '.update-components-actor__title, .update-components-actor__name',
  '.feed-shared-actor__title, .feed-shared-actor__name',
  '[data-tracking-control-name$="feed-actor-name"]',
  '[data-view-name="feed-actor-name"]',
];
export const ACTOR =
  '.update-components-actor, .update-components-actor__container, .feed-shared-actor, [data-test-id$="entity-lockup"]';
export const ACCOUNT_LINK =
  'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

/** "19h • Edited •", or "Promoted" in its place. */
export const ACTOR_LABEL = [
  '.update-components-actor__sub-description, .feed-shared-actor__sub-description',
  '[data-test-id$="entity-lockup"] time',
];

/** "Acme reposted this", "Jo likes this", "Suggested": why the post stands here. */
export const HEADER =
  '.update-components-header, .feed-shared-header, [data-view-name="feed-header-text"], [data-test-id$="-card__header"]';

/** Traces of an advertisement that are the same in every language. */
export const SPONSORED = [
  'a[href*="sponsoredCreative"], a[href*="SPONSORED"], [data-urn*="sponsored"]',
  '[componentkey*="SPONSORED"], [data-view-tracking-scope*="SPONSORED"]',
].join(', ');

/** Likes, comments and reposts as the site shows them next to each other, above the buttons. */
export const COUNTS = {
  likes: [
    '[data-social-proof-fallback], .social-details-social-counts__social-proof-fallback-number',
    '.social-details-social-counts__reactions-count',
    '[data-num-reactions]',
    '[data-test-id="social-actions__reaction-count"]',
    '[data-view-name="feed-reaction-count"]',
  ],
  comments: [
    '.social-details-social-counts__comments',
    '[data-num-comments]',
    '[data-view-name="feed-comment-count"]',
    '[data-control-name="comments_count"]',
  ],
  shares: [
    '[data-num-shares], [data-num-reposts]',
    '[data-view-name="feed-repost-count"], [data-view-name="feed-share-count"]',
  ],
  /** The reactions where they are told by a sentence. */
  reactions: '[data-reaction-details], .social-details-social-counts__reactions button',
  /** Comments and reposts in one list, told apart by the class of the former. */
  others: '[data-non-reaction-details] button, .social-details-social-counts__item button',
  /** The number in an attribute, exact. */
  attributes: ['data-num-reactions', 'data-num-comments', 'data-num-shares', 'data-num-reposts'],
  /** Icons of the buttons in SDUI; the numbers stand in the buttons. */
  icons: {
    likes: 'svg[id^="thumbs-up"], svg[data-test-icon^="thumbs-up"]',
    comments: 'svg[id^="comment"], svg[data-test-icon^="comment"]',
    shares: 'svg[id^="repost"], svg[data-test-icon^="repost"]',
  },
} as const;

/** Media attached to a post. */
export const MEDIA = {
  video:
    '.update-components-linkedin-video, .feed-shared-linkedin-video, video, [data-vjs-player], .video-js',
  image:
    '.update-components-image img, .feed-shared-image img, [data-test-id^="feed-images-content"] img, [data-view-name="feed-update-image"] img',
  document:
    '.update-components-document, .document-s-container, .update-components-document__container, .feed-shared-document, [data-native-document-config]',
  poll: '.update-components-poll, .feed-shared-poll, [data-test-id="poll"]',
  link: '.update-components-article, .feed-shared-article, [data-test-id="article-content"], [data-view-name="feed-article"]',
  linkTitle:
    '.update-components-article__title, .feed-shared-article__title, [data-test-id="article-content__title"], [dir], p',
} as const;

/** Parts of what is attached: options of a poll, title and button of an advertisement's box. */
export const ATTACHED = {
  pollOption:
    '.update-components-poll-option, .update-components-poll__option, .feed-shared-poll__option, .update-components-poll-option-result, [data-test-id="poll"] li, [data-test-id="poll"] label',
  button:
    '.update-components-button__link-button, .feed-shared-button__link-button, .update-components-button button, .feed-shared-leadgen-form-content__cta, [data-test-id="sponsored-cta"], .update-components-leadgen-form-button',
  title: '.update-components-button__headline, .feed-shared-button__headline',
} as const;

/** Whose page it is. */
export const PROFILE_NAME = [
  '.org-top-card-summary__title',
  '.top-card-layout__title',
  'main h1',
  '.org-organization-page__container h1',
];
