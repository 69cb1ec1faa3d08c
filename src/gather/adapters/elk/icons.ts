import { ICONS } from './selectors.ts';

/** The first element of these that is, or holds, the icon. */
export function withIcon(elements: readonly Element[], name: keyof typeof ICONS): Element | undefined {
  const pattern = new RegExp(`(^|\\s)i-(${ICONS[name]})`);
  return elements.find((element) =>
    [element, ...element.querySelectorAll('*')].some((inside) => pattern.test(namesOf(inside))),
  );
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttributeNames().join(' ')}`;
}
