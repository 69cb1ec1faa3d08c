import { plainNumber } from '../shared/figures.ts';
import type { MessageKey, Say } from '../shared/say.ts';

/** Posts at which figures begin, and at which the first gaps are clear: simulated, `npm run eval:audit`. */
const MARKS: readonly { readonly posts: number; readonly label: MessageKey }[] = [
  { posts: 20, label: 'mark_first_figures' },
  { posts: 60, label: 'mark_first_gaps' },
];
const FULL = 80;

/** How far the count is from saying something. The bar is for the eye; the count stands beside it in words. */
export function Progress({ counted, say }: { counted: number; say: Say }) {
  const percent = (posts: number) => `${Math.min(100, (posts / FULL) * 100)}%`;
  return (
    <div class="progress">
      <div class="progress-track" aria-hidden="true">
        <div class="progress-done" style={{ width: percent(counted) }} />
      </div>
      {MARKS.map(({ posts, label }) => (
        <p key={posts} class="progress-mark" style={{ left: percent(posts) }}>
          <b>{plainNumber(posts, say)}</b> <span>{say(label)}</span>
        </p>
      ))}
    </div>
  );
}
