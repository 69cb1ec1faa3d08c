import type { Adapter } from '../adapter.ts';

/** The generic feed detector as a reader: works on sites nobody wrote an adapter for. */
export const feedReader: Adapter = {
  id: 'feed',
  hosts: [],
  describePage: () => ({ kind: 'other', brand: null }),
  findPosts: () => [],
  readPost: () => 'unreadable',
};
