/**
 * What Threads is recognised by. Its class names are made by a machine and its drawings' labels are in the reader's
 * language, so that apart from one attribute everything goes by addresses, roles and order. Seen in a saved page of
 * 2025-12 and in the sources of ThreadsAutoComment and zeeschuimer (2023–2026). Without the attribute the page is better
 * read by the feed detector.
 */
export const POST = {
  /** What can be pressed to open a post; a quoted post is one inside another. */
  container: '[data-pressable-container]',
  time: 'time[datetime], time',
  postLink: 'a[href*="/post/"], a[href*="/t/"]',
  /** Every run of words that people wrote has its own direction. */
  words: '[dir="auto"]',
  button: '[role="button"], button',
  icon: 'svg',
  menu: '[aria-haspopup]',
  picture: 'img',
  video: 'video',
  poll: '[role="radio"], [role="checkbox"], [role="progressbar"]',
} as const;
