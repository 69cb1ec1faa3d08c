import { useEffect, useRef, useState } from 'preact/hooks';
import type { Collecting } from '../../model/collecting.ts';
import { Icon } from '../shared/icon.tsx';
import type { Say } from '../shared/say.ts';

/** Posts at which the first gaps are clear; from there on another hundred makes a difference that can be seen. */
const FIRST_GOAL = 60;
const THEN_MORE = 100;

export interface ScrollForMeProps {
  readonly collecting: Collecting | null;
  /** Posts that count so far. */
  readonly counted: number;
  readonly say: Say;
  /** Asks for so many posts in all. */
  readonly onCollect: (posts: number) => void;
  readonly onStopCollecting: () => void;
}

/** One button that starts and stops, so that it keeps the focus; beside the eye's count, the ear hears start and end. */
export function ScrollForMe({ collecting, counted, say, onCollect, onStopCollecting }: ScrollForMeProps) {
  const isRunning = collecting !== null;
  const wasRunning = useRef(isRunning);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (wasRunning.current !== isRunning) setSaid(say(isRunning ? 'scroll_running' : 'scroll_stopped'));
    wasRunning.current = isRunning;
  }, [isRunning, say]);
  return (
    <>
      <button
        type="button"
        class={isRunning ? 'button scroll-button' : 'button button-main scroll-button'}
        onClick={() => {
          if (isRunning) onStopCollecting();
          else onCollect(counted < FIRST_GOAL ? FIRST_GOAL : counted + THEN_MORE);
        }}
      >
        <Icon name={isRunning ? 'stop' : 'down'} />
        <span>{isRunning ? stopLabel(collecting, say) : say('scroll_for_me')}</span>
      </button>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

function stopLabel({ posts, target }: Collecting, say: Say): string {
  return target === null ? say('scroll_stop', [posts]) : say('scroll_stop_of', [posts, target]);
}
