import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../reasons/examples/index.ts';
import { REASON_IDS } from '../reasons/reasons.ts';
import { createClassifier } from './classifier.ts';

const classifier = createClassifier();

describe.each(EXAMPLES)('examples in $lang', ({ lang, examples }) => {
  const reasonsOf = (text: string): string[] =>
    classifier.classify({ id: '1', text, lang }).reasons.map(({ reason }) => reason);

  describe.each(REASON_IDS)('%s', (reason) => {
    it.each(examples[reason].posts)('is served by: %s', (text) => {
      expect(reasonsOf(text)).toContain(reason);
    });
    it.each(examples[reason].nearMisses)('is not served by: %s', (text) => {
      expect(reasonsOf(text)).not.toContain(reason);
    });
  });
});
