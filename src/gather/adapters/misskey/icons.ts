import { ICON_PREFIXES, NOTE } from './selectors.ts';

export type IconName = keyof typeof NOTE.icon;

/** Whether an element holds, or is, the icon, in any of the fonts that were used for it. */
export function hasIcon(element: Element, name: IconName): boolean {
  const selector = `${NOTE.icon[name]}, ${ICON_PREFIXES[name]}`;
  return element.matches(selector) || element.querySelector(selector) !== null;
}
