import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/classifier.ts';
import { explain } from '../../src/classify/explain.ts';
import { describeWhy } from './describe-why.ts';

const classifier = createClassifier();

function why(text: string, lang: string | null = 'en'): string {
  const post = { id: 'a', text, lang };
  const reading = classifier.read(post);
  return describeWhy(classifier.classify(post), reading && explain(reading));
}

describe('describeWhy', () => {
  it('names the reasons, then the words behind each with place and weight', () => {
    const lines = why('Get 20% off every kettle, code BREW20').split('\n');
    expect(lines[0]).toMatch(/^a: discount.*; first of all discount$/);
    expect(lines[1]).toMatch(/^ {2}discount: [01]\.\d\d of 0\.\d\d, tagged$/);
    expect(lines[2]).toMatch(/^ {4}[+−]\d+\.\d\d {2}before any word$/);
    expect(lines.some((line) => /^ {4}\+\d\.\d\d {2}"(?:Get )?20% off" \([04]–11\): /.test(line))).toBe(true);
  });

  it('says what does not count, and why', () => {
    expect(why('There is no discount code this year')).toMatch(
      /does not count:[\s\S]*for discount: a negation stands before it/,
    );
  });

  it('says what a post without a reason is, and what was not read', () => {
    expect(why('Happy Tuesday')).toMatch(/^a: none \(greeting\)\n/);
    expect(why('', null)).toBe('a: not read: no words, or in no language that could be told\n');
    expect(why('Сегодня новая скидка', null)).toBe(
      'a: not read: there are no keywords for its language (ru)\n',
    );
  });

  it('shows the cues with their words and places, and none where there is none', () => {
    expect(why('Tag a friend who needs a kettle')).toMatch(
      /\n {2}cues:\n {4}asks-to-pass-on: "Tag a friend who" \(0–16\)\n$/,
    );
    expect(why('Get 20% off every kettle')).not.toContain('cues:');
  });

  it('keeps each line one line', () => {
    const text = 'Get 20%\noff\n\n'.repeat(40);
    expect(
      why(text)
        .split('\n')
        .every((line) => line.length < 300),
    ).toBe(true);
  });
});
