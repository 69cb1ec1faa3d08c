import type { AuditReport } from '../../../model/audit-report.ts';
import { reasonThing } from '../names.ts';
import { sayList, type Say } from '../say.ts';
import { hundredRange, ofHundred } from './of-hundred.ts';

/** Tangible value against closeness: the feed's two figures, the surveys', and whether the feed's lean is clear. */
export function valueSentences({ value }: AuditReport, say: Say): string[] {
  const { feed, consumers, executives, claim, reasons } = value;
  if (feed === null) return [];
  const isTie = (reason: string) => reason === 'connected' || reason === 'community';
  const names = (ties: boolean) =>
    sayList(
      say,
      reasons.filter((reason) => isTie(reason) === ties).map((reason) => reasonThing(reason, say)),
    );
  const both = (figures: { tangible: number; closeness: number }) => [
    ofHundred(figures.tangible),
    ofHundred(figures.closeness),
  ];
  return [
    say('value_feed', [
      ofHundred(feed.tangible.value),
      hundredRange(feed.tangible, say),
      names(false),
      ofHundred(feed.closeness.value),
      hundredRange(feed.closeness, say),
      names(true),
    ]),
    ...(consumers ? [say('value_consumers', both(consumers))] : []),
    ...(executives ? [say('value_executives', both(executives))] : []),
    ...(claim === 'below' ? [say('value_closer_to_ties')] : []),
    ...(claim === 'above' ? [say('value_closer_to_use')] : []),
    ...(claim === 'unclear' ? [say('value_unclear')] : []),
  ];
}
