import type { ComponentChildren } from 'preact';

export interface FindingProps {
  readonly sentence: ComponentChildren;
  /** `result`: smaller, because figures follow. */
  readonly size: 'result' | 'state';
  /** An alert interrupts: only where reading failed. */
  readonly urgent?: boolean;
  readonly children?: ComponentChildren;
}

/** The headline of a screen and what belongs to it. First focus of the popup, and read out when it changes. */
export function Finding({ sentence, size, urgent = false, children }: FindingProps) {
  return (
    <section class={`finding finding-${size}`} aria-labelledby="finding" tabIndex={-1} data-first-focus>
      <h2 id="finding">
        <span aria-live={urgent ? 'assertive' : 'polite'}>{sentence}</span>
      </h2>
      {children}
    </section>
  );
}
