/** A post's address on Reddit, without slug and tracking parts kept apart from it. */
export interface PostAddress {
  /** Reddit's full name of the post: `t3_` and its id. */
  readonly id: string;
  readonly permalink: string;
}

/** Whose page an address leads to: a subreddit's or a user's. */
export interface Place {
  readonly kind: 'r' | 'user';
  readonly name: string;
}

/** The post that an address leads to; `null` for a comment's own address as for any other page. */
export function postAddress(href: string | null | undefined, base: URL): PostAddress | null {
  if (href === null || href === undefined || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  const match = /^\/(?:(?:r|u|user)\/[^/]+\/)?comments\/(\w+)(?:\/([^/]*)(?:\/(\w+))?)?/.exec(url.pathname);
  if (match?.[1] === undefined || match[3] !== undefined) return null;
  return { id: `t3_${match[1]}`, permalink: `${url.origin}${url.pathname}` };
}

export function placeOf(url: URL): Place | null {
  const match = /^\/(r|u|user)\/([^/]+)/.exec(url.pathname);
  if (match?.[2] === undefined) return null;
  return { kind: match[1] === 'r' ? 'r' : 'user', name: match[2] };
}
