/**
 * What a page declares of its posts in JSON-LD (schema.org). It is written for machines and may tell what the page shows
 * only in part: the author's name, the exact time. It is never taken for posts in view by itself: sites declare what
 * they do not show.
 */
import type { PageInView } from '../page-in-view.ts';

export interface DeclaredPost {
  readonly author: string | null;
  readonly time: string | null;
}

const POST_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:SocialMediaPosting|BlogPosting|DiscussionForumPosting|LiveBlogPosting|Question|VideoObject|ImageObject)$/;
/** A page's data is some kilobytes; what is larger is not about posts, and parsing it would be felt. */
const MOST_CHARACTERS = 500_000;
const MOST_NODES = 5000;

/** The declared posts by the path of their address; empty for a page that declares none or declares nonsense. */
export function declaredPosts(page: PageInView): ReadonlyMap<string, DeclaredPost> {
  const posts = new Map<string, DeclaredPost>();
  for (const script of page.document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent;
    if (source.length > MOST_CHARACTERS) continue;
    for (const node of nodesOf(parse(source))) {
      const address = postAddress(node, page.url);
      if (address !== null) posts.set(address, { author: nameOf(node['author']), time: timeOf(node) });
    }
  }
  return posts;
}

/** The key under which a post with this permalink is declared. */
export function addressKey(permalink: string, base: URL): string | null {
  try {
    const { host, pathname } = new URL(permalink, base);
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
  } catch {
    return null;
  }
}

type Node = Readonly<Record<string, unknown>>;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** Every object of the data, however it is wrapped: `@graph`, lists, list items, `mainEntity`. */
function nodesOf(data: unknown): Node[] {
  const nodes: Node[] = [];
  const open = [data];
  while (open.length > 0 && nodes.length < MOST_NODES) {
    const value = open.pop();
    if (Array.isArray(value)) for (const item of value as unknown[]) open.push(item);
    else if (typeof value === 'object' && value !== null) {
      nodes.push(value as Node);
      for (const item of Object.values(value as Node)) open.push(item);
    }
  }
  return nodes;
}

function postAddress(node: Node, base: URL): string | null {
  const types = [node['@type']].flat();
  if (!types.some((type) => typeof type === 'string' && POST_TYPES.test(type))) return null;
  const address = [node['url'], node['mainEntityOfPage'], node['@id']]
    .map((value) => (isNode(value) ? value['@id'] : value))
    .find((value) => typeof value === 'string' && value !== '');
  return typeof address === 'string' ? addressKey(address, base) : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(author: unknown): string | null {
  const [first] = [author].flat();
  const name = isNode(first) ? first['name'] : first;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}

function timeOf(node: Node): string | null {
  const stated = node['datePublished'] ?? node['dateCreated'] ?? node['uploadDate'];
  // A date without a time is no moment: to call it midnight would be a guess.
  if (typeof stated !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(stated)) return null;
  const time = new Date(stated);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
