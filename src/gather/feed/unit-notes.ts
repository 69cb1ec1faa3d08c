/**
 * What was worked out about a unit at an earlier look, for the next one: as long as nothing in the unit changed, and it
 * has the same marks and place, the answer is the same. What it costs to go on with a feed is then what is new in it.
 */
import { isUnchanged, type Look, type PageIndex } from './page-index.ts';

interface Notes {
  readonly look: Look;
  readonly state: number;
  readonly answers: Map<string, unknown>;
}

const notes = new WeakMap<Element, Notes>();

/** The answer noted for this unit, else a new one. `work` may use nothing but what is inside the unit. */
export function noted<T>(
  index: PageIndex,
  unit: number,
  question: string,
  work: (index: PageIndex, unit: number) => T,
): T {
  const element = index.elements[unit] as Element;
  const before = notes.get(element);
  let answers = before?.answers;
  if (before === undefined || before.look !== index.look) {
    const state = stateOf(index, unit);
    const isValid = before?.state === state && isUnchanged(element, before.look, index.look);
    answers = isValid ? before.answers : new Map<string, unknown>();
    notes.set(element, { look: index.look, state, answers });
  }
  if (answers?.has(question) !== true) answers?.set(question, work(index, unit));
  return answers?.get(question) as T;
}

/** FNV-1a over the marks and the way to the unit. */
function stateOf(index: PageIndex, unit: number): number {
  let state = index.path[unit] ?? 0;
  for (let i = unit; i < (index.end[unit] ?? 0); i++)
    state = Math.imul(state ^ (index.marks[i] ?? 0), 0x01000193);
  return state;
}
