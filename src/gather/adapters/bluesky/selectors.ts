/**
 * What Bluesky's web client is recognised by: test ids and addresses, which are the same in every interface language;
 * its class names are made by a machine. Seen in pages of our own making with the client of 2026-11, and in the sources of
 * Zotero's translator and bluespy (2023–2025). Without the test ids the page is better read by the feed detector.
 */
export const POST = {
  post: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  text: ['[data-testid="postText"]', '[data-word-wrap]'],
  /** A quoted post is a link that is no `a`, since links must not nest; so is the whole post. It was an `a` in 2023. */
  quote: '[role="link"]:not(a), a[href*="/post/"]',
  quoteText: '[data-word-wrap], [data-testid="postText"]',
  /** Both stand for the end of the words and what is attached: below are the buttons. */
  avatar: '[data-testid="userAvatarImage"], [data-testid="userAvatarFallback"]',
  reply: '[data-testid="replyBtn"]',
  like: '[data-testid="likeBtn"], [data-testid="unlikeBtn"]',
  repost: '[data-testid="repostBtn"], [data-testid="unrepostBtn"]',
  repostCount: '[data-testid="repostCount"], [data-testid="repostCount-expanded"]',
  likeCount: '[data-testid="likeCount"], [data-testid="likeCount-expanded"]',
  image: '[data-expoimage] img[alt]',
  video: 'video, [data-testid="videoEmbed"]',
  /** A link that leads away; in a text it is one too, but without lines of its own. */
  card: 'a[target="_blank"][href^="http"]',
  cardLine: '[dir="auto"]',
} as const;

/** The header of a profile. */
export const PROFILE = {
  name: '[data-testid="profileHeaderDisplayName"]',
} as const;
