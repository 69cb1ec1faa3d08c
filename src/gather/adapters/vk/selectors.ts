/**
 * What VK's walls and feeds are recognised by, newest first; no saved page could be had, so all of it is from public
 * sources: VkBridge of rss-bridge, snscrape, vkenhancer and a dozen parsers on GitHub (2016–2026).
 *
 * - the React page (2024 on): `data-testid`, `data-post-id`, `data-post-nesting-lvl`; classes with hashes behind readable
 *   names (`vkitPostText__root--otCAj`).
 * - the server-rendered page (2016–2024): `.post` with `data-post-id`; parts with classes of the `PostHeader…` kind since
 *   2021 beside the older `.post_date`, `.wall_post_text`.
 * - the page for phones (m.vk.com): `.wall_item`.
 */
export const POST = {
  post: '[data-testid="post"], [data-post-id].post, [data-post-id]._post, .post[id^="post"], ._post[id^="post"], .wall_item, article[data-post-id], div[data-post-id][data-post-nesting-lvl]',
  /** Answers below a post have the same ids and some of its classes. */
  comment:
    '.reply, ._reply, .replies, .replies_list, .wall_replies, .reply_wrap, [data-testid*="comment"][data-testid*="item"], [data-testid="wall_comments"], [class*="ReplyItem"]',
  idLink: 'a[href*="wall"]',
  /** A post inside the post. */
  quote:
    '.copy_quote, .PostCopyQuote, [class*="PostCopyQuote"], .wi_copy, .pic_body, [data-post-nesting-lvl]:not([data-post-nesting-lvl="0"]), [data-testid="post"]',
  author: [
    '[data-testid="post-header-title"] a[href]',
    '[data-testid="post-header-title"]',
    '.PostHeaderTitle__authorLink',
    '.PostHeaderTitle__authorName',
    '.post_author .author',
    'a.author',
    '.wi_author a',
    '.pi_author',
  ],
  authorLink: [
    '[data-testid="post-header-title"] a[href]',
    'a[data-testid="post-header-avatar"]',
    'a.PostHeaderTitle__authorLink',
    '.post_author a.author',
    'a.author',
    '.wi_author a',
    'a.pi_author',
    'a.post_image',
  ],
  quoteAuthor: [
    '[data-testid="post-header-title"]',
    '.copy_author',
    '.CopyPost__author',
    '.pic_from a',
    '.pi_author',
  ],
  text: [
    '[data-testid="showmoretext-in-expanded"]',
    '[data-testid="showmoretext-in"]',
    '[data-testid="showmoretext"]',
    '[class*="ShowMoreText__text"]',
    '[class*="vkitPostText__root"]',
    '[class*="PostText__root"]',
    '.wall_post_text',
    '.pi_text',
    '.post_text',
  ],
  more: '[data-testid="showmoretext-after"], [class*="ShowMoreText__after"], .wall_post_more, .PostTextMore, .pi_text_more, [class*="ShowMoreText__more"]',
  /** Has the moment as seconds since 1970. */
  exactTime: '.rel_date[time], [data-time]',
  time: [
    'time[datetime]',
    '[data-testid="post_date_block_preview"]',
    '.rel_date',
    'time.PostHeaderSubtitle__item',
    '.PostHeaderSubtitle time',
    'time',
    '.post_date',
    '.wi_date',
    '.pi_date',
  ],
  advert:
    '[data-ad-view], [data-ad-block-uid], [data-ad], .wall_marked_as_ads, .post_marked_as_ads, ._ads_promoted_post, .ads_ad, [data-testid="post-ad-mark"], [data-testid*="ad_mark"], .PostHeaderSubtitle--ad',
  subtitle:
    '.PostHeaderSubtitle__item, .post_date, .wi_info, [data-testid="post-header-subtitle"], [data-testid="post-header"]',
  pinned:
    '.post_fixed_label, .PostHeaderTitle__pin, .PostHeaderSubtitle__item--pinned, .wi_fixed, [data-testid*="pinned"], [data-testid*="post-pin"], [data-testid*="post_pin"], [class*="PostHeaderPin"]',
} as const;

/** Counters: each is its element with a number, or a button that shows none for zero. */
export const COUNTS = {
  likes: [
    '[data-testid="post_footer_action_like"]',
    '[data-reaction-counts]',
    '.PostButtonReactions',
    '.PostBottomAction--like',
    '.like_btn.like',
    '.v_like',
    '.item_like',
    '.post_like_count',
  ],
  comments: [
    '[data-testid="post_footer_action_comment"]',
    '.PostBottomAction--comment',
    '.like_btn.comment',
    '.v_comments',
    '.item_replies',
  ],
  shares: [
    '[data-testid="post_footer_action_share"]',
    '.PostBottomAction--share',
    '.PostBottomAction.share',
    '.like_btn.share',
    '.v_share',
    '.item_share',
  ],
  views: [
    '[data-testid*="views"]',
    '[class*="PostViews"]',
    '.PostBottomAction--views',
    '.like_views',
    '.item_views',
    '.v_views',
  ],
} as const;

export const ATTACHED = {
  image:
    '[data-testid="media-grid-item"], [data-testid="primary-attachment-photo"], .PhotoPrimaryAttachment, .MediaGrid__thumb, a.page_post_thumb_wrap, .thumb_map_img, [class*="vkitMediaGridImage__root"]',
  video:
    '[data-video], .page_post_thumb_video, .VideoPrimaryAttachment, [data-testid="videooverlay-playbutton"]',
  audio: '[data-audio], .audio_row',
  document: '.page_doc_row, .SecondaryAttachment[href*="/doc"]',
  poll: '.page_media_poll_wrap, .page_media_poll, .media_voting, [class*="Poll__root"], [data-testid="poll"]',
  pollOption:
    '.page_poll_text, .media_voting_option_text, .PollOption__text, [data-testid*="poll_option_text"], [data-testid="poll-option"]',
  card: 'a.thumbed_link, .page_media_thumbed_link, .page_media_link, .media_link, a.article_snippet, a.SecondaryAttachment[href], [data-testid*="link-attachment"], [data-testid*="attachment-link"], [class*="LinkPrimaryAttachment"]',
  cardTitle:
    '.thumbed_link__title, .page_media_link_title, .media_link__title, .article_snippet__title, .article_snippet_mini_title, .SecondaryAttachment__childrenText, [data-testid*="title"], [class*="__title"]',
  cardButton:
    '.thumbed_link__btn, .page_media_link_button, .media_link__button, .flat_button, [data-testid*="link-button"]',
} as const;

/** Whose wall it is. */
export const WALL = {
  name: [
    '.page_name',
    '[data-testid="group-name"]',
    '[data-testid="profile-name"]',
    '[data-testid="header-title"]',
    '.owner_name',
    '.op_header',
    'h1.page_name',
    'h2.op_header',
  ],
} as const;

/** "Advertisement" as the interface says it, at the beginning of the line below the author. */
export const ADVERT_WORDS =
  /(^|[·•\n])\s*(реклама|рекламная запись|рекламный пост|промо|рэклама|жарнама|advertisement|ads?|promoted|sponsored|anzeige|werbung|publicidad|publicité)(?!\p{L})/iu;
export const PINNED_WORDS =
  /запись закреплена|закреплённая запись|закрепленная запись|закріплен|замацаван|pinned post|angehefteter|pinned$/iu;
