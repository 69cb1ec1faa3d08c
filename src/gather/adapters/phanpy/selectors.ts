/**
 * What Phanpy (phanpy.social and its self-hosted copies) is recognised by. Its names are plain words ("status", "meta",
 * "content"), so they are only trusted together. From the sources of cheeaun/phanpy, 2022–2026; no saved page was at hand.
 */
export const ITS_PAGE =
  '.status[class*="visibility-"] .content-container, [data-state-post-id] .name-text, .status > .container > .meta .name-text';

export const POST = {
  container: '.status-reblog, .status-group, .status-followed-tags, .status',
  elsewhere:
    '.sheet, #modal-container, [role="menu"], .notification, .status-card-unfurl, #compose-container',
  status: '.status',
  filtered: '.filtered',
  skeleton: '.skeleton',
  /** "Ivy boosted", the group, the hashtag that brought it here. */
  line: '.status-pre-meta',
  boost: '.status-reblog',
  pinned: '.status-pinned',
  pin: '.status-badge .pin',
  quote: '.status-card-link, .status-card-unfurl, .status-card-unavailable, .status-card-ghost',
  thread: '.status-thread-badge',
  replyTo: '.status-reply-to, .status-reply-badge, [class*="status-reply"]',
  hero: '.hero',
  answers: '.descendant, .replies',
  name: '.meta .name-text',
  stamp: ['a.time[href]', '.extra-meta a[href]'],
  time: ['.time time', 'time.created', '.meta time'],
} as const;

export const PARTS = {
  box: '.content-container',
  content: '.content',
  words: ':scope > .inner-content',
  /** The button that uncovers what a warning covers: the words, not only the pictures. */
  spoiler: '.spoiler:not(.spoiler-media-button), .spoiler-button:not(.spoiler-media-button)',
  uncovered: 'show-spoiler',
  reply: '.reply-button',
  reblog: '.reblog-button',
  favourite: '.favourite-button, .favorite-button',
  media: '.media-container .media, .media-container figure > a',
  option: '.poll .poll-option-title',
  card: 'a.card',
  cardTitle: '.title',
} as const;

export const PROFILE = {
  head: ['.header-account', '#account-statuses h1', '.account-block'],
} as const;
