import * as z from 'zod/mini';
import { PageSeen, TabProblem } from '../model/tab-audit.ts';
import { browser } from './api.ts';

/** What the background knows of a tab between two of its lives. Kept for the browser session only. */
export const TabState = z.object({
  problem: z.nullable(TabProblem),
  settled: z.boolean(),
  page: z.nullable(PageSeen),
});
export type TabState = z.infer<typeof TabState>;

const FRESH: TabState = { problem: null, settled: false, page: null };

/** The state of a tab; a fresh one if nothing is kept or what is kept is of another version. */
export async function tabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const parsed = TabState.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : FRESH;
}

export async function setTabState(tabId: number, state: Partial<TabState>): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { ...FRESH, ...state } });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `tab ${tabId}`;
}
