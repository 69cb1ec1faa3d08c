import { textOf } from '../../dom.ts';
import { POST } from './selectors.ts';

export interface Words {
  readonly text: string;
  readonly cutOff: boolean;
}

/** The text of a post up to "show more"; what stands hidden behind that button is not shown. */
export function readWords(element: Element | null): Words {
  if (element === null) return { text: '', cutOff: false };
  const more = [...element.querySelectorAll(POST.more), ...beside(element)];
  const isMore = (one: Element) => more.some((button) => button === one) || one.matches(HIDDEN_REST);
  return {
    text: textOf(element, { skip: isMore }),
    cutOff: more.some((button) => button.textContent.trim() !== ''),
  };
}

/** The rest of the words, which the button shows. */
const HIDDEN_REST = '[style*="display: none"], [style*="display:none"]';

/** The button may stand after the words in place of inside. */
function beside(element: Element): Element[] {
  const next = element.nextElementSibling;
  return next?.matches(POST.more) === true ? [next] : [];
}
