/**
 * What only a regular expression has, and no keyword: escapes, classes with a range, repeated groups. Our own signs
 * `(a|b)`, `[a]`, `..`, `word*` and a leading `^` are none of it. Each sign is a fixed test of its own, linear in the text.
 */
const SIGNS: readonly RegExp[] = [
  /\\/,
  /^\s*\/.+\/[a-z]*\s*$/,
  /\[\^/,
  /\[[^\]]{0,20}[\p{L}\p{N}]-[\p{L}\p{N}]\]/u,
  /[\])][*+?{]/,
  /\.[*+]/,
  /\(\?/,
  /\{\d/,
  /^\s*\^.*\$\s*$/,
];

/** Whether somebody pasted a regular expression. One that has none of its signs ("foo|bar") is read as a keyword. */
export function looksLikeRegexp(say: string): boolean {
  return SIGNS.some((sign) => sign.test(say));
}
