import { describe, expect, it } from 'vitest';
import { EN_EXAMPLES } from '../reasons/examples/en.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { createClassifier } from './classifier.ts';

const { classify } = createClassifier();

function reasonsOf(text: string): string[] {
  return classify({ id: 'x', text, lang: EN_EXAMPLES.lang }).reasons.map(({ reason }) => reason);
}

describe.each(REASON_IDS)('%s', (reason) => {
  it.each(EN_EXAMPLES.examples[reason].posts)('is served by: %s', (text) => {
    expect(reasonsOf(text)).toContain(reason);
  });

  it.each(EN_EXAMPLES.examples[reason].nearMisses)('is not served by: %s', (text) => {
    expect(reasonsOf(text)).not.toContain(reason);
  });
});
