import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Say } from '../shared/say.ts';

interface AskProps {
  /** Unique in the page. */
  readonly id: string;
  readonly question: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly say: Say;
  readonly answer: (confirmed: boolean) => void;
}

/** Asks once, in place. The safe answer has the focus, and Esc gives it. */
export function Ask({ id, question, confirm, say, answer }: AskProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <div
      class="actions"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') answer(false);
      }}
    >
      <p id={id}>{question}</p>
      <button
        ref={keep}
        type="button"
        class="button"
        onClick={() => {
          answer(false);
        }}
      >
        {say('forget_keep')}
      </button>
      <button
        type="button"
        class="button button-main"
        onClick={() => {
          answer(true);
        }}
      >
        {confirm}
      </button>
    </div>
  );
}
