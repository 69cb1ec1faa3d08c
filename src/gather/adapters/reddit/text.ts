import { optional, textOf } from '../../dom.ts';

/** A post's words: its title, and below it the body where the page shows one. */
export function titleAndBody(title: string, body: Element | null): string {
  const rest = body === null ? '' : textOf(body);
  return rest === '' || rest === title ? title : `${title}\n\n${rest}`;
}

/** The text of the first of several elements, in one line; empty without one. */
export function lineIn(root: ParentNode, selectors: readonly string[]): string {
  const element = optional(root, ...selectors);
  return element === null ? '' : textOf(element).replace(/\s+/g, ' ');
}

/** Votes against count as none: a score below zero is nobody's liking. */
export function likesOf(score: string | null): number | null {
  const value = score === null || score.trim() === '' ? NaN : Number(score);
  return Number.isFinite(value) ? Math.max(0, Math.round(value)) : null;
}
