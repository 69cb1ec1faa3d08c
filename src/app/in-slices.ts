import type { Steps } from '../gather/steps.ts';

/** A task of 50 ms is felt; a slice leaves room for its last step, and for what the browser does in the same task. */
export const SLICE_MS = 20;

export interface Done<T> {
  readonly value: T;
  /** The time the work took, without the pauses. */
  readonly busyMs: number;
}

/**
 * Does work that yields between its steps in slices of about 20 ms, and lets the page go on in between.
 *
 * @param isObsolete asked after each pause; the work is then left as it is
 * @returns `null` if it became obsolete
 */
export async function inSlices<T>(steps: Steps<T>): Promise<Done<T>>;
export async function inSlices<T>(steps: Steps<T>, isObsolete: () => boolean): Promise<Done<T> | null>;
export async function inSlices<T>(
  steps: Steps<T>,
  isObsolete: () => boolean = () => false,
): Promise<Done<T> | null> {
  let busyMs = 0;
  for (;;) {
    const started = performance.now();
    let spent = 0;
    while (spent < SLICE_MS) {
      const step = steps.next();
      spent = performance.now() - started;
      if (step.done === true) return { value: step.value, busyMs: busyMs + spent };
    }
    busyMs += spent;
    await pause();
    if (isObsolete()) return null;
  }
}

/** Does what can be done of the work in this time; `null` if that is not all. */
export function within<T>(steps: Steps<T>, ms: number): T | null {
  const until = performance.now() + ms;
  do {
    const step = steps.next();
    if (step.done === true) return step.value;
  } while (performance.now() < until);
  return null;
}

/** A message to oneself is a task of its own; timers wait longer, and in pages in the background a second. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
