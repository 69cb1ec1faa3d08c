/**
 * Where Facebook keeps what a post is made of: data, the strongest hook of each list first.
 *
 * Provenance. "comet": the desktop site since 2020, seen in saved pages of 2022-04 to 2024-03 and in the 2024-2026
 * sources of facebook-clean-my-feeds, x2tg and other readers (`data-ad-rendering-role`). "2019": the server HTML of
 * the site before comet, saved 2019-07, and readers of 2016-2020. "basic": m. and mbasic. as facebook-scraper and
 * minet read them until 2023. "m 2024": the mobile site since 2023, as FB-Mobile-Clean-my-feeds reads it.
 */

/** What a post's own element looks like; a layer adds only what lies neither inside nor around an earlier one. */
export const POST_LAYERS: readonly string[] = [
  // comet: the items of a feed or timeline carry their place in it; so do options and tabs.
  '[aria-posinset]:not([role="option"],[role="tab"],[role="listitem"],[role="row"],[role="radio"],[role^="menuitem"])',
  // 2019 and before: the story, without the box and its menu.
  '.userContentWrapper, .fbUserContent, .fbUserStory, [data-testid="fbfeed_story"], .fbTimelineUnit, .uiStreamStory',
  // basic: the tracking data of a story; `#m_story_permalink_view` is the page of one post with its comments.
  'article[data-ft], [role="article"][data-ft], #m_story_permalink_view, article[data-store]',
  // m 2024.
  '[data-tracking-duration-id]',
  // comet: a post is labelled by its author's heading; an article with a label of its own is a comment.
  '[role="article"]:not([aria-label])',
  // comet: units of a feed, before 2022 without `aria-posinset`.
  '[data-pagelet^="FeedUnit_"], [data-pagelet^="TimelineFeedUnit_"], [data-pagelet^="GroupFeed"] [role="feed"] > *',
];

/** Comments and what stands around them: nothing in there belongs to the post. */
export const COMMENTS = [
  '[role="article"][aria-label]',
  '[data-testid^="UFI2Comment/"]',
  '[data-testid^="UFI2CommentsList"]',
  '.UFIList',
  '.UFIComment',
  '[data-sigil~="comment"]',
  '#m_story_permalink_view > [id^="ufi_"]',
  'form [role="textbox"]',
].join(',');

/** One comment, in layouts whose numbers stand in the list of comments. */
export const ONE_COMMENT =
  '[role="article"][aria-label], [data-testid^="UFI2Comment/"], .UFIComment, .uiUfiComment, [data-sigil~="comment"]';

/** What only shows that a post is about to come. */
export const SKELETON =
  '[role="progressbar"], [data-visualcompletion="loading-state"], [aria-busy="true"] [role="status"]';

/** The words of the post. */
export const MESSAGE: readonly string[] = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
  '[data-testid="post_message"]',
  '.userContent',
  '.messageBody, .uiStreamMessage',
  '.story_body_container > div[data-ft*="tn"], .story_body_container [data-gt]',
  'div[data-ft*="\\"tn\\":\\"*s\\""], span[data-ft*="\\"tn\\":\\"K\\""]',
];

/** Inside the words: what the site adds. `_7oe` (2017): the character again, for copying, behind an emoji's image. */
export const NOT_MESSAGE =
  '[role="button"], .text_exposed_hide, .see_more_link, [data-sigil="more"] > a, ._7oe, .text_exposed_link, [data-ad-rendering-role="description"]';

/** "See more": the text goes on, but not in this page. Hashtags and mentions are links, never buttons. */
export const SEE_MORE = '[role="button"]:not([href*="/hashtag/"]), [data-sigil="more"] a';

/** Where a layout has no mark for the post itself, it has one for what each post has once, comments never. */
export const ONCE_PER_POST: readonly string[] = [
  '[data-ad-rendering-role="like_button"]',
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
  '[data-testid="post_message"]',
  '[data-testid="story-subtitle"]',
];

/** Who wrote the post, in its header: the first link in there. */
export const AUTHOR: readonly string[] = [
  '[data-ad-rendering-role="profile_name"]',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header strong',
  'strong',
  '.fwb',
  '.actorName, .actorDescription',
];

/** Links that lead to the one post. Comment links lead there too and are cleaned. */
export const POST_LINK = [
  'a[href*="/posts/"]',
  'a[href*="story_fbid="]',
  'a[href*="/permalink/"]',
  'a[href*="/videos/"]',
  'a[href*="/reel/"]',
  'a[href*="/photos/"]',
  'a[href*="/photo/?"]',
  'a[href*="/photo?"]',
  'a[href*="photo.php?"]',
  'a[href*="/watch/?"]',
  'a[href*="/watch?"]',
  'a[href*="/events/"]',
  'a[href*="/notes/"]',
  'a[href*="multi_permalinks="]',
].join(',');

/** The second line of the header: time, place, audience. */
export const SUBTITLE =
  '[data-testid="story-subtitle"], [id^="feed_subtitle"], [data-testid="story-subtilte"]';

/** Numbers below the post, by name (2019 and basic); comet's are found by their place. */
export const COUNTERS = {
  likes:
    '[data-testid="UFI2ReactionsCount/root"], .UFILikeSentenceText, .uiUfiLike, [data-sigil="reactions-sentence-container"], a[href*="/ufi/reaction/profile/browser"]',
  comments: '[data-testid="UFI2CommentsCount/root"], [data-sigil="comments-token"], .UFIPagerLink',
  shares: '[data-testid="UFI2SharesCount/root"], .UFIShareLink, [data-sigil="share-token"]',
  views: '[data-testid="UFI2ViewCount/root"]',
} as const;
/** Numbers each with its word: 2019 logged out, one span each; basic, one link each. */
export const WORDED_COUNTERS =
  '[data-comment-prelude-ref="action_link_bling"] span, footer a[href*="/story.php"], footer a[href*="story_fbid="], [data-ft] a[href*="#footer_action_list"]';
/** comet: who reacted, with one button per kind of reaction; the sum stands beside it. */
export const REACTIONS = '[role="toolbar"]';
/** comet 2024 and later: numbers may stand inside the buttons themselves. */
export const ACTION_BUTTONS = {
  likes: '[data-ad-rendering-role="like_button"]',
  comments: '[data-ad-rendering-role="comment_button"]',
  shares: '[data-ad-rendering-role="share_button"]',
} as const;

/** Advertisements name themselves by where their label and button lead. */
export const SPONSORED =
  'a[href*="/ads/about"], a[href*="/ads/adboard"], [data-ft*="sponsored_ad"], [data-ft*="is_sponsored"], .uiStreamSponsoredLink, a[href*="hc_ref=ADS"], [data-store*="is_sponsored"]';
/** A call to action button; on a brand's own page its ordinary posts have it too. */
export const CALL_TO_ACTION = '[data-ad-rendering-role^="cta"]';
/** comet 2024 and later: the title of a link's preview. */
export const CARD_TITLE = '[data-ad-rendering-role="title"]';
/** A poll's answers, in any layout. */
export const POLL_CHOICE = '[role="radio"], [role="checkbox"], input[type="radio"], input[type="checkbox"]';
/** 2019: the pin in the corner of the first story. */
export const PIN = 'i._5m7w';
/** Beside the author's name only where the viewer does not follow: "· Follow", "· Join". */
export const FOLLOW =
  '[data-ad-rendering-role="profile_name"] [role="button"], h4 [role="button"], h3 [role="button"]';
