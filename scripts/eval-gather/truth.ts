import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import type { SavedPage } from '../read/read-pages.ts';

const TruthPost = z.object({
  text: z._default(z.string(), ''),
  text_contains: z.optional(z.string()),
  author: z.optional(z.nullable(z.string())),
  permalink: z.optional(z.nullable(z.string())),
  timestamp: z.optional(z.nullable(z.string())),
  likes: z.optional(z.nullable(z.number())),
  comments: z.optional(z.nullable(z.number())),
  shares: z.optional(z.nullable(z.number())),
  is_ad: z.optional(z.nullable(z.boolean())),
  is_repost: z.optional(z.nullable(z.boolean())),
  is_pinned: z.optional(z.nullable(z.boolean())),
  is_reply: z.optional(z.nullable(z.boolean())),
  quoted: z.optional(z.unknown()),
  quotes_author: z.optional(z.nullable(z.string())),
  poll: z.optional(z.array(z.tuple([z.string(), z.number()]))),
  card: z.optional(z.object({ title: z.string() })),
  visible_in_snapshot: z.optional(z.boolean()),
  in_layout: z.optional(z.boolean()),
  content_hidden: z.optional(z.boolean()),
});
export type TruthPost = z.infer<typeof TruthPost>;

const TruthFile = z.object({
  url: z.optional(z.string()),
  posts: z.array(TruthPost),
  optional_posts: z.optional(z.array(TruthPost)),
});

/** A saved page with what must (`posts`) and what may (`optional`) be read from it. No truth: nothing must be read. */
export interface TruthPage extends SavedPage {
  readonly name: string;
  readonly platform: string;
  readonly posts: readonly TruthPost[];
  readonly optional: readonly TruthPost[];
}

/** Every page with a truth file, and every page of a folder `negative`, below the folders; sorted by path. */
export function findTruthPages(folders: readonly string[]): TruthPage[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .sort()
      .map((path) => truthPage(join(folder, path)))
      .filter((page) => page !== undefined),
  );
}

function truthPage(file: string): TruthPage | undefined {
  const stem = file.replace(/\.html$/, '');
  const platform = basename(join(file, '..'));
  const sidecar = readJson(`${stem}.json`) as { url?: string } | undefined;
  const raw = readJson(`${stem}.truth.json`);
  if (raw === undefined && platform !== 'negative') return undefined;
  const truth = raw === undefined ? { posts: [] } : TruthFile.parse(raw);
  const isOptional = (post: TruthPost) =>
    post.visible_in_snapshot === false || post.in_layout === false || post.content_hidden === true;
  return {
    file,
    path: file,
    url: sidecar?.url ?? truth.url ?? '',
    name: basename(stem),
    platform,
    posts: truth.posts.filter((post) => !isOptional(post)),
    optional: [...truth.posts.filter(isOptional), ...(truth.optional_posts ?? [])],
  };
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
