import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { feedName } from '../shared/names.ts';
import { sayCount } from '../shared/say.ts';
import type { PopupProps } from './popup-props.ts';
import { ScrollForMe } from './scroll-for-me.tsx';
import type { PopupState } from './state.ts';

type FooterProps = Omit<PopupProps, 'recent' | 'now'> & { readonly state: PopupState };

/** Where reading again is the way out, it is the main button; the site a tab shows cannot be changed by reading it. */
function readAgainClass(state: PopupState): string | undefined {
  switch (state.kind) {
    case 'reading':
    case 'not-a-feed':
      return undefined;
    case 'problem':
      return state.problem === 'no-access' ? undefined : 'button button-main';
    case 'no-posts':
      return 'button button-main';
    // The page is watched as it is; reading again is of use where it was lost.
    case 'result':
      return state.problem === null ? undefined : 'button';
    case 'too-few':
      return undefined;
  }
}

/** Where more posts would say more; the screen of the reading has its own button, beside the count. */
function canCollect(state: PopupState): boolean {
  return state.kind === 'too-few' || (state.kind === 'result' && state.problem === null);
}

export function Footer({ audit, state, say, onReadAgain, onForget, ...on }: FooterProps) {
  const [asking, setAsking] = useState(false);
  const forget = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const report = audit?.report ?? null;
  const stored = report?.posts.read ?? 0;
  useLayoutEffect(() => {
    if (wasAsking.current && !asking) forget.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (asking && report !== null) {
    const answer = (confirmed: boolean) => {
      setAsking(false);
      if (confirmed) onForget();
    };
    return <Ask {...{ stored, say, answer }} feed={feedName(report.brand, say)} />;
  }
  const readAgain = readAgainClass(state);
  return (
    <footer class="footer">
      <p class="footer-promise">
        <Icon name="lock" />
        <span>{say('nothing_leaves')}</span>
      </p>
      {stored > 0 && (
        <button
          ref={forget}
          type="button"
          class="button button-quiet"
          onClick={() => {
            setAsking(true);
          }}
        >
          {say('forget_posts')}
        </button>
      )}
      {readAgain !== undefined && (
        <button type="button" class={readAgain} onClick={onReadAgain}>
          {say('read_again')}
        </button>
      )}
      {canCollect(state) && (
        <ScrollForMe
          collecting={audit?.collecting ?? null}
          counted={report?.posts.counted ?? 0}
          onCollect={on.onCollect}
          onStopCollecting={on.onStopCollecting}
          say={say}
        />
      )}
    </footer>
  );
}

interface AskProps {
  readonly stored: number;
  readonly feed: string;
  readonly say: PopupProps['say'];
  readonly answer: (confirmed: boolean) => void;
}

/** Asks once, in place. The safe answer has the focus, and Esc gives it. */
function Ask({ stored, feed, say, answer }: AskProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <footer
      class="footer footer-ask"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        answer(false);
      }}
    >
      <p id="forget-question">{sayCount(say, 'forget_question', stored, [feed])}</p>
      <button
        ref={keep}
        type="button"
        class="button"
        aria-describedby="forget-question"
        onClick={() => {
          answer(false);
        }}
      >
        {say('forget_keep')}
      </button>
      <button
        type="button"
        class="button button-main"
        aria-describedby="forget-question"
        onClick={() => {
          answer(true);
        }}
      >
        {say('forget_confirm')}
      </button>
    </footer>
  );
}
