import * as z from 'zod/mini';
import { PageSeen, TabProblem } from '../model/tab-audit.ts';
import { browser } from './api.ts';

/**
 * What the background knows of a tab between two of its lives. Kept for the browser session only. `stopped`: the user
 * asked for what there is of this page's feed.
 */
export const TabState = z.object({
  problem: z.nullable(TabProblem),
  settled: z.boolean(),
  page: z.nullable(PageSeen),
  stopped: z.boolean(),
});
export type TabState = z.infer<typeof TabState>;

const FRESH: TabState = { problem: null, settled: false, page: null, stopped: false };

/** The state of a tab; a fresh one if nothing is kept or what is kept is of another version. */
export async function tabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const parsed = TabState.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : FRESH;
}

/** Forgets what was known of the tab, but for what is said now. */
export function setTabState(tabId: number, state: Partial<TabState>): Promise<void> {
  return changeTabState(tabId, () => state);
}

/** Changes that are under way: each is made of what the one before left. */
let changing: Promise<unknown> = Promise.resolve();

/** Sets the state to what `change` makes of it; what that leaves out is fresh. */
export function changeTabState(
  tabId: number,
  change: (before: TabState) => Partial<TabState>,
): Promise<void> {
  const changed = changing.then(async () => {
    const state = { ...FRESH, ...change(await tabState(tabId)) };
    await browser.storage.session.set({ [keyOf(tabId)]: state });
  });
  changing = changed.catch(() => undefined);
  return changed;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `tab ${tabId}`;
}
