import * as z from 'zod/mini';
import { AuditReport } from './audit-report.ts';
import { Collecting } from './collecting.ts';
import { PageReading } from './page-reading.ts';

/**
 * Why there is nothing to show of a tab: `no-access` the browser keeps extensions out of this page (its own pages, the
 * extension store), `lost` the page was closed or reloaded while it was read, `no-storage` the browser refused to keep
 * what was read, `forgotten` the user deleted the posts, and reading waits to be asked again.
 */
export const TabProblem = z.enum(['no-access', 'lost', 'no-storage', 'forgotten']);
export type TabProblem = z.infer<typeof TabProblem>;

/** The page of a reading, without its posts: what a view says about where the posts came from. */
export const PageSeen = z.omit(PageReading, { posts: true });
export type PageSeen = z.infer<typeof PageSeen>;

/**
 * Everything the popup shows about one tab. `page` is `null` until the first look; `report` is `null` until there is a
 * post; `settled` is true once the page was looked at and has been quiet for five seconds, so that "no posts" is not
 * said of a page that is still loading; `collecting` is `null` unless the page is being scrolled for the user.
 * `stopped`: the user did not want to wait and asked for what there is; posts that come later still count. `setAside`:
 * kept posts of the feed that this version cannot read.
 */
export const TabAudit = z.object({
  problem: z.nullable(TabProblem),
  settled: z.boolean(),
  page: z.nullable(PageSeen),
  report: z.nullable(AuditReport),
  collecting: z.nullable(Collecting),
  stopped: z.boolean(),
  setAside: z.number(),
});
export type TabAudit = z.infer<typeof TabAudit>;

/** One line of "your last audits": a feed in the store. `posts` are the posts read, `updated` ISO 8601. */
export const RecentAudit = z.object({
  name: z.string(),
  platform: z.string(),
  url: z.string(),
  posts: z.number(),
  updated: z.string(),
});
export type RecentAudit = z.infer<typeof RecentAudit>;
