/**
 * What Pleroma's and Akkoma's own front end (pleroma-fe) is recognised by, on any host. Three eras of names: before 2020
 * (`.status-el`), the Vue 2 page (`.Status`, 2020–2022) and today's (`.StatusBody`, buttons with names). Seen in a
 * rendered page of the second, and in the sources of pleroma-fe and its Akkoma forks for the others.
 */
export const ITS_PAGE =
  '.Status .status-container, .status-el .status-body, #app_bg_wrapper + #nav, #app .StatusContent, #app .user-profile .user-card';

export const POST = {
  container: '.Status, .status-el',
  /** Where statuses stand for other reasons: notifications, the preview of a reply, a hover card, a form. */
  elsewhere:
    '.Notification, .notification, .notifications, .popover, .status-popover, .status-preview-container, .post-status-form, .preview-status, .edit-status-modal',
  quote: '.quoted-status',
  own: '.status-container:not(.repeat-info), .media.status',
  muted: '.status-container.muted, .container.muted',
  gone: '.gravestone',
  repeat: '.repeat-info, .retweet-info',
  pin: '.pin',
  name: ['.status-username', 'h4.user-name', '.user-name'],
  handle: ['a.account-name', '.account-name', '.name-and-links .links > a'],
  stamp: ['a.timeago[href]', '.timeago a[href]', '.heading-right a[href*="/notice/"]'],
  time: ['.timeago time', '.heading-right time', 'time'],
  replyTo: ['.heading-reply-row .reply-to-link', '.heading-reply-row .mention-link', '.reply-info a'],
  reply:
    '.heading-reply-row .reply-to, .heading-reply-row .reply-to-no-popover, .reply-info, .reply-to-popover',
} as const;

export const PARTS = {
  /** A content warning, shown above the words or instead of them. */
  summary: '.summary-wrapper, .StatusBody .summary',
  text: ['.StatusBody .text', '.status-content'],
  furniture:
    '.poll, .attachments, .link-preview, .tall-status-hider, .tall-subject-hider, .cw-status-hider, .status-unhider, .quoted-status, .animation-toggle, .translation',
  bar: '.status-actions',
  replyIcon: '.fa-reply, .icon-reply',
  repeatIcon: '.fa-retweet, .icon-retweet',
  favouriteIcon: '.fa-star, .icon-star, .icon-star-empty',
  attachment: '.attachments .attachment, .attachments .Attachment',
  option: '.poll .poll-option',
  optionExtras: '.result-percentage, .result-fill, input, svg',
  card: 'a.link-preview-card',
  cardTitle: '.card-title',
} as const;

export const PROFILE = {
  head: '.user-profile',
  name: ['.user-card .user-name', '.user-card .user-summary .top-line'],
  handle: '.user-card .user-screen-name',
} as const;
