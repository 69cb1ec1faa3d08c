/** Work that may be left at every `yield` and taken up again later, or never. */
export type Steps<T> = Generator<undefined, T>;

/** Does the work without a pause: for tests, tools, and whoever has no time to share. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
