import { useLayoutEffect, useRef } from 'preact/hooks';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { NoPosts } from './no-posts.tsx';
import { NotAFeed } from './not-a-feed.tsx';
import type { PopupProps } from './popup-props.ts';
import { PostsRead } from './posts-read.tsx';
import { Problem } from './problem.tsx';
import { Reading } from './reading.tsx';
import { Result } from './result.tsx';
import { sayCount } from '../shared/say.ts';
import { popupState, type PopupState } from './state.ts';
import { TooFew } from './too-few.tsx';

/** The popup, from what is known of the tab. Pure: the same audit gives the same screen. */
export function Popup(props: PopupProps) {
  const { audit, say } = props;
  const state = popupState(audit);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The finding is where reading starts. A screen that replaces the one in focus keeps it; other focus is left alone.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    main.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }, [state.kind]);
  return (
    <div class={`popup popup-${state.kind}`}>
      <Header audit={audit} state={state} say={say} />
      <main ref={main}>
        <Screen {...props} state={state} />
        {audit !== null && audit.setAside > 0 && (
          <p class="note set-aside">{sayCount(say, 'posts_set_aside', audit.setAside)}</p>
        )}
      </main>
      <PostsRead counted={audit?.report?.posts.counted ?? 0} say={say} />
      <Footer {...props} state={state} />
    </div>
  );
}

function Screen({ state, audit, recent, say, now, ...on }: PopupProps & { state: PopupState }) {
  switch (state.kind) {
    case 'problem':
      return <Problem problem={state.problem} {...{ recent, say, now }} />;
    case 'reading':
      return (
        <Reading
          report={state.report}
          collecting={audit?.collecting ?? null}
          onCollect={on.onCollect}
          onStopCollecting={on.onStopCollecting}
          onShowWhatThereIs={on.onShowWhatThereIs}
          say={say}
        />
      );
    case 'result':
      return <Result report={state.report} problem={state.problem} say={say} />;
    case 'too-few':
      return <TooFew report={state.report} say={say} />;
    case 'no-posts':
      return <NoPosts page={state.page} say={say} />;
    case 'not-a-feed':
      return <NotAFeed {...{ recent, say, now }} onReadAgain={on.onReadAgain} />;
  }
}
