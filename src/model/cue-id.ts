import * as z from 'zod/mini';

/**
 * What a post does besides serving reasons, told by its words. `first-person-singular`, `signed`, `named-person` and
 * `employees-shown`: it speaks as a person. `asks-to-pass-on` and `worth-passing-on`: it makes it easy to tell a friend.
 */
export const CueId = z.enum([
  'first-person-singular',
  'signed',
  'named-person',
  'employees-shown',
  'asks-to-pass-on',
  'worth-passing-on',
]);
export type CueId = z.infer<typeof CueId>;

/** The two questions that cues answer, and the cues that say yes. A post with several cues counts once. */
export const CUES_OF = {
  'as-person': ['first-person-singular', 'signed', 'named-person', 'employees-shown'],
  'pass-on': ['asks-to-pass-on', 'worth-passing-on'],
} as const satisfies Record<string, readonly CueId[]>;
export type Habit = keyof typeof CUES_OF;
