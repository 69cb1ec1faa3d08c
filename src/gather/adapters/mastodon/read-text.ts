import { federatedText } from '../../federated-text.ts';
import type { PostPart } from '../../post-part.ts';
import { TEXT } from './selectors.ts';

/**
 * The words that are displayed: a content warning, and what it covers only once it is uncovered. Hashtags that the page
 * took from the end of the text are put back there.
 */
export function readText(part: PostPart, hasQuote: boolean): string {
  const parts = [
    ...part.all(TEXT.warning).map((warning) => federatedText(warning, 'button')),
    ...part.all(TEXT.content).map((content) => contentText(content, hasQuote)),
    ...part.all(TEXT.tags).map((bar) => federatedText(bar, 'button')),
  ];
  return parts.filter((text) => text !== '').join('\n');
}

function contentText(content: Element, hasQuote: boolean): string {
  const isWarned = content.querySelector(TEXT.spoilerButton) !== null;
  const isWrapped = content.querySelector(TEXT.covered) !== null;
  return federatedText(content, (element) => {
    if (element.matches(TEXT.furniture) || element.matches(TEXT.serverFolded)) return true;
    // "RE: address" for readers whose server knows no quotes; hidden where the quoted post is shown.
    if (hasQuote && element.matches(TEXT.quoteLine)) return true;
    const cover = isWrapped ? TEXT.covered : TEXT.coveredWords;
    return isWarned && element.matches(cover) && !/--visible\b/.test(element.getAttribute('class') ?? '');
  });
}
