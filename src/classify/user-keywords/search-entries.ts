import type { LexiconEntry } from '../../model/keyword-use.ts';
import { ASPECTS } from '../../reasons/reasons.ts';
import type { CompiledLanguage, Feature } from '../lexicon/compile.ts';
import { findAll } from '../score/findings.ts';
import { readSlots } from '../slots/slots.ts';
import { foldCharacter } from '../text/fold.ts';
import { scanText } from '../text/scan.ts';

/** In characters: what is searched for is some words, not a post. */
const LONGEST_SEARCH = 200;

function folded(text: string): string {
  return Array.from(text, foldCharacter).join('').trim();
}

function entryOf({ name, label, weights }: Feature, lang: string): LexiconEntry | undefined {
  const weightOf = (aspect: (typeof ASPECTS)[number]): number => weights[aspect] ?? 0;
  const aspect = ASPECTS.reduce((best, one) =>
    Math.abs(weightOf(one)) > Math.abs(weightOf(best)) ? one : best,
  );
  return weightOf(aspect) === 0 ? undefined : { entry: name, label, lang, aspect, weight: weightOf(aspect) };
}

/**
 * Entries of ours to change or mute: first those that fire on the words ("20% off" finds "<percent> off"), then those
 * that are written with them, each the strongest first. Nothing for no words.
 */
export function searchEntries(
  languages: Iterable<CompiledLanguage>,
  words: string,
  most: number,
): LexiconEntry[] {
  const text = words.slice(0, LONGEST_SEARCH);
  const wanted = folded(text);
  if (wanted === '') return [];
  const scanned = scanText(text);
  const found = [...languages].flatMap((language) => {
    const slots = readSlots(scanned, language.words);
    const findings = findAll({ ...scanned, slots, words: language.words, kind: 'own' }, language);
    const firing = new Set<Feature>(findings.map(({ feature }) => feature));
    const shapes = new Set<Feature>(language.shapes);
    return [...language.keywords, ...language.terms.values(), ...language.shapes].flatMap((feature) => {
      const fires = firing.has(feature) && !shapes.has(feature);
      if (!fires && !folded(feature.label).includes(wanted)) return [];
      const entry = entryOf(feature, language.lang);
      return entry === undefined ? [] : [{ entry, fires }];
    });
  });
  return found
    .sort((a, b) => Number(b.fires) - Number(a.fires) || Math.abs(b.entry.weight) - Math.abs(a.entry.weight))
    .slice(0, most)
    .map(({ entry }) => entry);
}
