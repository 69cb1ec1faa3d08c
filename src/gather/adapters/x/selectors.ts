/**
 * What X's pages are recognised by, strongest first. Three generations of markup are told apart:
 *
 * - the React page (mobile.twitter.com 2017, everywhere since 2019): `article`, `data-testid`, ARIA. Before about
 *   2022 it had no `tweetText` and no `User-Name`. Seen in saved pages of 2021-06, 2024-03, 2024-11 and 2025-11, and in
 *   the sources of control-panel-for-twitter, browsertrix-behaviors and zeeschuimer (2023–2026).
 * - the server-rendered page (2011–2020): `data-tweet-id` and a handful of `data-*` beside it; class names of the
 *   `js-` kind, which the site's own scripts hung on. Seen in a saved page of 2015-12.
 * - the page without scripts for old phones (until 2020): one `table` a tweet; and the embedded timeline (`timeline-Tweet`).
 */

/** React page. */
export const REACT = {
  /** A notification quotes tweets and is none. */
  post: 'article:not([data-testid="notification"]), [data-testid="tweet"]',
  /** An unavailable tweet has none of these. */
  hint: 'time, [data-testid="tweetText"], [data-testid="User-Name"], a[href*="/status/"], [lang]',
  text: ['[data-testid="tweetText"]', '[data-testid="twitterArticleRichTextView"]'],
  /** Before 2022, and where the names are gone. Beside a named author it is something else, such as a note. */
  unnamedText: ['[lang][dir="auto"]', '[lang]'],
  author: '[data-testid="User-Name"]',
  /** One row of a timeline: a post, a heading, accounts to follow. */
  cell: '[data-testid="cellInnerDiv"]',
  /** "Acme reposted", "Pinned", "Acme liked". */
  context: '[data-testid="socialContext"]',
  /** A quoted tweet is a link that is no `a`, since links must not nest. */
  quote: '[role="link"]:not(a)',
  quoteHint: 'time, [data-testid="tweetText"], [data-testid="User-Name"], [lang]',
  showMore: '[data-testid="tweet-text-show-more-link"]',
  time: 'time[datetime]',
  statusLink: 'a[href*="/status/"], a[href*="/statuses/"]',
  group: '[role="group"]',
  /** What the buttons of the action bar are called, also when the reader has already pressed them. */
  reply: '[data-testid="reply"]',
  repost: '[data-testid="retweet"], [data-testid="unretweet"]',
  like: '[data-testid="like"], [data-testid="unlike"]',
  bookmark: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
  views: 'a[href*="/analytics"]',
  /** Wraps the whole of an advertisement (2023–2026); inside a post it only wraps a video. */
  placement: '[data-testid="placementTracking"]',
  photo: '[data-testid="tweetPhoto"]',
  video: 'video, [data-testid="videoPlayer"], [data-testid="videoComponent"]',
  card: '[data-testid="card.wrapper"], [data-testid="article-cover-image"]',
  poll: '[data-testid="cardPoll"]',
} as const;

/**
 * How the icon beside `socialContext` is drawn where it does not mean "reposted": the only hook that is the same in
 * every interface language. Heart and person of 2019–2022 and of 2023–2024.
 */
export const NOT_REPOST_ICONS = ['M12 21.638h-.014', 'M20.884 13.19', 'M12 11.816', 'M17.863 13.44'];

/** On an advertiser's card: a verb or two, as the site translates it. */
export const CALL_TO_ACTION_LABEL =
  /^(?:shop|shop now|learn more|sign up|book now|download|install|install app|play|play game|open|order now|buy now|get tickets|visit site|watch now|subscribe|apply now|mehr erfahren|jetzt einkaufen|registrieren|installieren|en savoir plus|acheter|installer|más información|comprar|instalar|saiba mais|scopri di più|acquista|installa|meer informatie|詳細を見る|インストール|購入する|설치|더 알아보기|了解更多|安装|узнать больше|установить|yükle|daha fazla bilgi)$/iu;

/** Server-rendered page, and the page without scripts. */
export const SERVER = {
  post: '[data-tweet-id]:not(a, button, form), .js-stream-tweet, .permalink-tweet, table.tweet',
  text: [
    '.js-tweet-text',
    '.tweet-text',
    '.TweetTextSize',
    '.ProfileTweet-text',
    '.timeline-Tweet-text',
    'p[lang]',
  ],
  /** A quoted tweet; its text has the same class names. */
  quote: '.QuoteTweet, .quoted-tweet',
  author: ['.fullname', '.ProfileTweet-fullname', '.TweetAuthor-name'],
  handle: ['.username', '.ProfileTweet-screenname', '.TweetAuthor-screenName'],
  statusLink:
    'a.js-permalink[href*="/status/"], a.tweet-timestamp[href], .timestamp a[href], a[href*="/status/"]',
  time: '[data-time-ms], [data-time]',
  reply: '.ProfileTweet-action--reply',
  repost: '.ProfileTweet-action--retweet, .js-stat-retweets',
  like: '.ProfileTweet-action--favorite, .js-stat-favorites',
  count: '[data-tweet-stat-count]',
  countText: '.ProfileTweet-actionCountForPresentation, strong',
  promoted: '.promoted-tweet, [data-promoted="true"], [data-disclosure-type="promoted"], .js-promoted-badge',
  pinned: '.js-pinned, .user-pinned, .pinned',
  pinnedText: '.js-pinned-text',
  repostText: '.js-retweet-text, .Icon--retweeted, .tweet-social-context',
  replying: '.ReplyingToContextBelowAuthor, .tweet-reply-context',
  photo: '.AdaptiveMedia-photoContainer, .js-media-container [data-image-url], .media-thumbnail',
  video: '.AdaptiveMedia-video, .AdaptiveMedia-videoContainer, video',
  card: '.card2, .js-macaw-cards-iframe-container, [data-card2-type]',
  /** A link to the post's own picture: shown as a picture, not as words. */
  mediaLink: 'a[data-pre-embedded="true"], a.u-hidden',
} as const;

/** Whose page it is. */
export const PROFILE = {
  name: [
    '[data-testid="UserName"] [dir]',
    '.ProfileHeaderCard-name',
    '.ProfileNameTruncated-link',
    '.profile-card-inner .fullname',
    '.profile .fullname',
  ],
  handle: [
    '[data-testid="UserName"]',
    '.ProfileHeaderCard-screenname',
    '.profile-card-inner .screen-name',
    '.profile .screen-name',
  ],
} as const;
