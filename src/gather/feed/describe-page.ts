import type { PageDescription } from '../adapter.ts';
import type { PageInView } from '../page-in-view.ts';

/** Whose page it is, as far as the page says so itself. */
export function describePage(page: PageInView): PageDescription {
  void page;
  return { kind: 'other', brand: null };
}
