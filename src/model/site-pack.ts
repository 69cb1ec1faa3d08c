import * as z from 'zod/mini';

/** Longer is no selector that a person could check. */
export const LONGEST_SELECTOR = 300;
/** So many ways to the same thing, the best first. */
const MOST_LAYERS = 6;

/** A CSS selector by its size and characters; whether a browser understands it only a browser can tell. */
const Selector = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST_SELECTOR),
  // Selectors are data: nothing in them may look like the beginning of a rule or of markup.
  z.regex(/^[^{}<;\n\r]+$/u, 'has a character that no selector here needs'),
);

const layers = z.array(Selector).check(z.maxLength(MOST_LAYERS));

/** What can be learnt of a post, each found inside the post's element. */
export const PACK_FIELDS = [
  'title',
  'text',
  'author',
  'time',
  'permalink',
  'likes',
  'comments',
  'shares',
] as const;
export type PackField = (typeof PACK_FIELDS)[number];

/**
 * How to find the posts of one site, learnt from one that the user pointed at. Plain data: selectors, nothing that
 * runs.
 *
 * - `host`: lower case without "www."; the pack also holds for its subdomains.
 * - `containers`: selectors of posts, tried in order until one finds any: by meaning, then by structure, then by class.
 * - `fields`: selectors inside a post, tried in order; empty for what the example did not show. `title` is a headline
 *   above the words and part of the post's text.
 * - `created`: ISO 8601 in UTC.
 */
export const SitePack = z.object({
  version: z.literal(1),
  host: z
    .string()
    .check(
      z.maxLength(253),
      z.regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'is no host name such as example.org'),
    ),
  created: z.iso.datetime(),
  containers: layers.check(z.minLength(1)),
  fields: z.object({
    title: layers,
    text: layers,
    author: layers,
    time: layers,
    permalink: layers,
    likes: layers,
    comments: layers,
    shares: layers,
  }),
});
export type SitePack = z.infer<typeof SitePack>;

/** A file of packs, as the options page writes and reads it. */
export const SitePackFile = z.object({
  format: z.literal('feedgap-site-packs'),
  version: z.literal(1),
  packs: z.array(z.unknown()).check(z.maxLength(1000)),
});

export type SitePackFile = z.infer<typeof SitePackFile>;

/** The name under which packs of an address are kept. */
export function packHostOf(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./, '');
}
