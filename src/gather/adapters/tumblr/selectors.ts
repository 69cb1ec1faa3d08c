/**
 * What Tumblr is recognised by. It has two faces:
 *
 * - the site itself (www.tumblr.com, and blogs without a theme) is a React page with class names made by a machine; posts
 *   have `data-id`, `article`, `header` and `footer`, icons have names. From the sources of XKit Rewritten, Palettes and
 *   dashboard extensions (2020–2026).
 * - a blog with a theme is what its author wrote. Themes share their variables, so that permalinks, tags, notes and
 *   reblogs have forms in common, and a handful of habits for names. Seen in a saved page of 2017-02 and in thirty themes
 *   on GitHub. A page whose posts these habits do not tell apart is left to the feed detector.
 */
export const SITE = {
  post: '[data-id], article',
  article: 'article',
  header: 'header',
  footer: 'footer',
  /** What people wrote stands in elements of text; whom a part of a reblog is by, beside them. */
  words: 'p, h1, h2, h3, ul, ol, blockquote, pre, figcaption',
  icon: 'use',
  more: 'a, button',
} as const;

export const THEME = {
  candidate:
    'article, .post, .entry, #post, #entry, .hentry, .autopagerize_page_element, [id^="post"], [data-post-id], [data-id]',
  /** People and what they did with a post. */
  notes:
    'ol.notes, ul.notes, #notes, .notes-container, .note-container, .notecontainer, .notes_container, .post-notes, .post_notes, li.note',
  heading: 'h1, h2, h3, .title, .post-title, .heading',
  reblog:
    'a.tumblr_blog, [data-reblog-item-body], .reblog, .reblogs, .reblog-item, .reblog-trail, .reblog-header, .reblogged, .reblogged-from, .reblog-info, .reblog-root, .reblog-link, .is-reblog, .is_reblog, .reblog_info',
  pinned: '.pinned, .pinned-post, .pinned_post, .pinned-label, .pinned_post_label',
  label: 'p, span, div, li, small, h4, h5, h6',
  exactDate: 'time[datetime]',
  date: '[class*="date"], [class*="time"], .permalink, abbr[title]',
  /** Where the words end and the rest of the page has to be opened. */
  more: '.read_more, .read-more, .readmore, .read_more_container a, .more-link',
} as const;

/** Names of what stands around the words of a post in a theme, part by part of a class name or an id. */
export const AROUND =
  /^(?:post[-_]?)?(?:meta|metadata|tags?|tag[-_]?list|date|pubdate|time|timestamp|time[-_]?ago|perma(?:link)?s?|permalinks?|notes?|note[-_]?count|notes[-_]?link|footer|foot|header|info|details|share|sharing|social|actions?|buttons?|controls?|content[-_]?source|via|credits?|likes?|like[-_]?button|reblog[-_]?button|like[-_]?and[-_]?reblog(?:[-_]buttons)?|reblogged(?:[-_]from)?|reblog[-_](?:root|link|info|header|username|attribution)|reblogs|pagination|disqus.*|comments?|pinned|nav|avatar|byline)$/i;

/** "1,234 notes", and what stands for a permalink without a date. */
export const COUNT_LINE =
  /^\W*[\d.,]+\s?[km]?\s*(notes?|anmerkungen|notas?|notatki|リアクション|ноты?)\W*$/iu;
/** The same with words before it: "Posted 2 days ago with 12 notes". */
export const COUNT_INSIDE = /\d\s?[km]?\s*(notes?|anmerkungen|notas?|notatki|リアクション|ноты?)\W*$/iu;
export const BARE_LINK = /^(?:#|∞|¶|§|permalink|link|view post|reblog|like)$/i;
export const MORE_WORDS =
  /^\W*(read (more|the rest)|keep reading|continue reading|weiterlesen|mehr lesen|lire la suite|seguir leyendo|leer más|leggi tutto|continua a leggere|continuar lendo|leia mais|lees verder|czytaj dalej|читать дальше|続きを読む|계속 읽기)/iu;
export const REBLOG_WORDS = /\b(reblogged from|rebloggt von|rebloggé|reblogueado|rebloggato|via)\b[:\s]/i;
