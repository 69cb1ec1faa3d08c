/**
 * What Mastodon's pages are recognised by, on any host. The names of the `status__*` family have been stable since 2017;
 * parts of the 4.6 page have names of another kind ("_feat_account_timeline__…"), so their stable middle is used.
 *
 * - the web app: Mastodon 3 and 4 with the flavours glitch-soc (one element less around a post, header inside it, media
 *   inside the text), Hometown and chuckya. Seen in rendered pages of glitch-soc 3.x, 4.2 and 4.6, and in the sources
 *   of mastodon/mastodon and glitch-soc/mastodon.
 * - the public pages that the server wrote itself until 3.5 (`.activity-stream`, microformats), from the templates
 *   `statuses/_simple_status` and `_detailed_status` of mastodon/mastodon and its forks.
 */

/** One hit is enough; none of them is plausible elsewhere. */
export const ITS_PAGE = [
  '#mastodon[data-props]',
  '#mastodon.app-holder',
  '.app-body .status__content',
  '.activity-stream .status__content',
  '.status__info .display-name__account',
  '.detailed-status .display-name__account',
].join(', ');

export const POST = {
  container:
    '.status__wrapper, .detailed-status__wrapper, .activity-stream .entry, .status, .detailed-status',
  /** What stands in such a container for other reasons: notifications, dialogs, the reply being written. */
  elsewhere: '[class*="notification"], .modal-root, .compose-form, .reply-indicator, .picture-in-picture',
  /** The quoted post, inside the one that quotes it. */
  quote: '.status__quote, .quote-status, .status--is-quote',
  quoteInside: '.status__quote, .quote-status',
  /** A rendered post has one of them, a stub none. */
  rendered: '.status__content, .content-warning, .display-name, time',
  filtered: '.status__wrapper--filtered, .content-warning--filter, .status-filtered',
  focal: '.detailed-status',
  /** "Ivy boosted", "Pinned post", "In reply to Ivy". */
  prepend: '.status__prepend, .pre-header',
  author: [
    '.status__info .display-name',
    '.detailed-status__display-name .display-name',
    '.p-author .display-name',
    '.status__display-name .display-name',
    '.display-name',
  ],
  authorName: ['.display-name__html', '.p-name', 'bdi', 'strong'],
  authorHandle: '.display-name__account, .p-nickname, .display-name > span',
  permalink: [
    'a.status__relative-time[href]',
    'a.detailed-status__datetime[href]',
    'a.u-url.u-uid[href]',
    '.status__relative-time a[href]',
  ],
  time: [
    '.status__relative-time time',
    '.detailed-status__datetime time',
    '.status__info time',
    'data.dt-published[value]',
    'time.dt-published',
    '.detailed-status__datetime',
  ],
} as const;

export const TEXT = {
  warning: '.content-warning',
  content: '.status__content',
  /** Where the language of the words stands. */
  words: ['.status__content__text[lang]', '.e-content[lang]', '.status__content[lang]'],
  /** The hashtags that 4.2 and later take from the end of a text. */
  tags: '.hashtag-bar',
  spoilerButton: '.status__content__spoiler-link, .status__content__spoiler-icon',
  /** The part that a content warning covers; `--visible` once it is uncovered. glitch-soc wraps it once more. */
  covered: '.status__content__spoiler',
  coveredWords: '.status__content__text',
  serverFolded: '.status__content[data-spoiler="folded"] > .e-content',
  furniture:
    '.poll, .status-card, .media-gallery, .video-player, .audio-player, .attachment-list, .translate-button, .status__quote, [data-component]',
  quoteLine: '.quote-inline',
} as const;

export const PARTS = {
  boostIcon: '.fa-retweet, .icon-retweet, .icon-repeat, .icon-boost',
  boosted: '[data-boosted-by]',
  pinIcon: '.fa-thumb-tack, .icon-thumb-tack, .icon-pinned, .icon-pin, .icon-push_pin',
  pinned: '[data-featured="true"]',
  reply:
    '.status__wrapper-reply, .status-reply, .status__reply-icon, .fa-reply-all, .icon-reply-all, .icon-reply_all',
  leadingMention: '.mention:not(.hashtag), .u-url',

  actionBar: '.status__action-bar, .detailed-status__action-bar',
  counter: '.icon-button__counter, .status__action-bar__counter__label, .animated-number',
  replyIcon: '.fa-reply, .fa-reply-all, .icon-reply, .icon-reply-all, .icon-reply_all',
  starIcon: '.fa-star, .icon-star, .icon-favourite, .fa-heart, .icon-heart',
  statistic: '.detailed-status__link',
  favourites: '.detailed-status__favorites, .detailed-status__favourites',
  reblogs: '.detailed-status__reblogs',

  mediaItem: '.media-gallery__item, .video-player, .audio-player, .attachment-list li',
  option: '.poll__option__text',
  card: '.status-card',
  cardTitle: '.status-card__title',
  /** What the server's pages leave to a script: the data of a gallery, a card, a poll, as JSON. */
  component: '[data-component][data-props]',
} as const;

/** The head of an account's page, by era. */
export const PROFILE = {
  head: '.account__header, .account-timeline__header, .public-account-header, [class*="account_header__header"], .card.h-card',
  name: [
    '.account__header__tabs__name h1',
    '[class*="account_header__name"] h1',
    '.public-account-header__tabs__name h1',
    '.account__header h1',
    '.card.h-card .p-name',
  ],
  column: '.column',
} as const;
