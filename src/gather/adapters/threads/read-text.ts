import { textOf } from '../../dom.ts';
import { isBefore, type OwnPart } from './own-part.ts';
import { POST } from './selectors.ts';

/**
 * The runs of words that are the post's text: between the time stamp and the row of actions, outermost, in no link and
 * no button. A post without a time stamp (an advertisement) has its words after the avatar.
 */
export function textBlocks(own: OwnPart): Element[] {
  const start = own.time?.closest('a') ?? menuOf(own) ?? own.avatar();
  const heading = headingOf(own);
  const blocks: Element[] = [];
  for (const element of own.all(POST.words)) {
    if (blocks.some((block) => block.contains(element))) continue;
    if (start !== null && !isBefore(start, element)) continue;
    if (
      heading?.contains(element) === true ||
      element.contains(start) ||
      element.querySelector('time') !== null
    )
      continue;
    if (own.actions !== null && (!isBefore(element, own.actions) || own.actions.contains(element))) continue;
    if (isInside(element, `a, ${POST.button}, ${POST.poll}`, own.container)) continue;
    blocks.push(element);
  }
  return blocks;
}

/** An advertisement's heading has no time, but like all ends with the button of its menu. */
function menuOf(own: OwnPart): Element | null {
  const { actions } = own;
  return (
    own
      .all(POST.menu)
      .find((menu) => actions === null || (isBefore(menu, actions) && !actions.contains(menu))) ?? null
  );
}

/** The smallest part that holds the author's name and the time: labels may follow there ("AI info"). */
function headingOf(own: OwnPart): Element | null {
  const { time, actions } = own;
  const name = own.accountLinks().find(({ link }) => /\S/.test(link.textContent))?.link;
  if (time === null || name === undefined) return null;
  let up = time.parentElement;
  while (up !== null && up !== own.container && !up.contains(name)) up = up.parentElement;
  return up === null || up === own.container || (actions !== null && up.contains(actions)) ? null : up;
}

/** The text as a person would copy it. A number in a thread ("2/5") is the site's. */
export function readText(blocks: readonly Element[]): string {
  return blocks
    .map((block) => textOf(block, { skip: isMore }))
    .filter((text) => text !== '' && !/^\d{1,3}\s*\/\s*\d{1,3}$/.test(text))
    .join('\n');
}

/** "More" at the end of a text that is cut; a spoiler is a button too, but holds words in the middle. */
export function isMore(element: Element): boolean {
  if (!element.matches(POST.button) || element.textContent.length > 30) return false;
  return element.nextSibling === null && /(…|\.\.\.)\s*$/.test(element.previousSibling?.textContent ?? '');
}

/** The container itself may be a button or a link: a post can be pressed. */
function isInside(element: Element, selector: string, container: Element): boolean {
  const outer = element.closest(selector);
  return outer !== null && outer !== container && container.contains(outer);
}
