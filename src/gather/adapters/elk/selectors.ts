/**
 * What Elk (elk.zone and its self-hosted copies) is recognised by. It writes its styles as attributes of their own
 * (`flex`, `sr-only`, `i-ri:repeat-fill`) or as classes, by version; both are looked for. From the sources of
 * elk-zone/elk, 2022–2026; no saved page was at hand.
 */
export const ITS_PAGE =
  '[aria-roledescription="status-card"], [aria-roledescription="status-details"], #__nuxt [id^="status-"] .status-body';

export const POST = {
  container: '[aria-roledescription="status-card"], [aria-roledescription="status-details"], [id^="status-"]',
  details: '[aria-roledescription="status-details"]',
  /** A post has one of them; other elements with such an id have none. */
  hint: '.status-body, .status-actions, time[datetime], .content-rich',
  elsewhere: '[role="dialog"], [aria-roledescription="notification"], .v-popper__popper',
  /** "@ivy" and "@tea.example" in a paragraph that runs from left to right in any language. */
  handle: ['p[dir="ltr"]', 'a[href*="/@"] p'],
  account: 'a[href*="/@"]',
  stamp: 'a time[datetime]',
  text: '.status-body',
  /** What people wrote: the words, and, beside the button that uncovers them, a content warning. */
  rich: '.content-rich',
  warningButton: 'button[aria-expanded]',
  actions: '.status-actions',
  image: '.status-attachment-image, [class*="status-attachment-image"] img',
} as const;

/** Icons by the part of their name that is the same as attribute and as class, with ":" or "-". */
export const ICONS = {
  boosted: 'ri[:-]repeat-fill',
  pinned: 'ri[:-]pushpin',
  replying: 'ri[:-](chat-1|reply)-(line|fill)',
  ownThread: 'ri[:-]discuss',
  reply: 'ri[:-]chat-1',
  boost: 'ri[:-]repeat|repeat-off',
  favourite: 'ri[:-](heart-3|star)',
} as const;
