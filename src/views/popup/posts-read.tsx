import { useEffect, useRef, useState } from 'preact/hooks';
import { sayCount, type Say } from '../shared/say.ts';

const FIRST = 20;
const SECOND = 60;
const THEN_EVERY = 50;

/** The last count worth saying aloud: 20, 60, then every 50. */
export function milestone(counted: number): number {
  if (counted < FIRST) return 0;
  if (counted < SECOND) return FIRST;
  return SECOND + Math.floor((counted - SECOND) / THEN_EVERY) * THEN_EVERY;
}

/** Tells a screen reader how the count grows, at milestones only, and not what was there when the popup opened. */
export function PostsRead({ counted, say }: { counted: number; say: Say }) {
  const reached = milestone(counted);
  const before = useRef(reached);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (reached > before.current) setSaid(sayCount(say, 'posts_read', reached));
    before.current = reached;
  }, [reached, say]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
