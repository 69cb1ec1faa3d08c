/**
 * What Misskey's pages and those of its forks (Firefish, Iceshrimp, Sharkey, CherryPick …) are recognised by, on any
 * host. Class names are no help: since 2023 they are hashed at build time. What has stayed since version 12 is used: a
 * note is an `article` with a `header`, its date is the link to "/notes/…", its author the link to "/@…", and buttons
 * are told by their icon font (Font Awesome in 12, Tabler since 13, Phosphor in the forks of Calckey and Sharkey).
 * From the sources of misskey-dev/misskey (12 to 2025), iceshrimp and Sharkey; no saved page was at hand.
 */

/** The name of the software in the page's head. */
export const APPLICATION =
  /^(misskey|sharkey|firefish|calckey|iceshrimp|cherrypick|foundkey|catodon|magnetar|meisskey|nexkey|rosekey|type4ny|yoiyami|groundpolis|fedired|barkle)\b/i;
export const ITS_PAGE = [
  '#misskey_app article',
  'article header a[href^="/notes/"] time',
  'article footer a[href^="/notes/"] time',
].join(', ');

export const NOTE = {
  article: 'article',
  header: 'header',
  /** The link that its date is. */
  stamp: 'a[href*="/notes/"]',
  account: 'a[href^="/@"], a[href*="//"][href*="/@"]',
  footer: 'footer',
  /** An article that is no note: the preview of a link. */
  preview: 'a article',
  icon: {
    renote: '.ti-repeat, .fa-retweet, .ph-repeat, .ph-rocket-launch',
    pin: '.ti-pin, .fa-thumbtack, .ph-push-pin',
    promoted: '.ti-speakerphone, .fa-bullhorn, .ph-megaphone-simple, .ph-megaphone',
    featured: '.ti-bolt, .fa-bolt, .ph-lightning',
    reply:
      '.ti-arrow-back-up, .fa-reply, .fa-reply-all, .ph-arrow-u-up-left, .ph-arrow-bend-left-up, .ph-arrow-bend-up-left',
    star: '.ph-star, .ti-star, .fa-star, .ph-heart, .ti-heart',
  },
} as const;

/** Icons whose names carry their weight in some versions ("ph-repeat-bold"). */
export const ICON_PREFIXES = {
  renote: '[class*="ph-repeat"], [class*="ph-rocket-launch"]',
  pin: '[class*="ph-push-pin"]',
  promoted: '[class*="ph-megaphone"]',
  featured: '[class*="ph-lightning"]',
  reply: '[class*="ph-arrow-u-up-left"], [class*="ph-arrow-bend"]',
  star: '[class*="ph-star"], [class*="ph-heart"]',
} as const;

export const PROFILE = {
  name: ['.profile .title .name', '.user-info .name', 'main .title .name'],
} as const;
