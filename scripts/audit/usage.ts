import { PostKind } from '../../src/model/post.ts';
import { REASON_IDS } from '../../src/reasons/reasons.ts';
import { listOfSurveys } from './survey.ts';

export const USAGE = `Usage: npm run -s audit < tagged.ndjson
       npm run -s audit -- --table --brand "Acme" --platform x --from 2026-01-01 --to 2026-03-31 < tagged.ndjson
       npm run -s audit -- --merge one.json other.json …
       npm run -s audit -- --compare first.json second.json …

Reads tagged posts, one a line, as "npm run -s tag" prints them, and prints the audit report as JSON. A line has at least
{"id", "reasons": [{"reason"}]}. Also read where it is there: "lang", "readable", "kind", "time", "cutOff"; "scores",
"unsure", "noneKind", "giveaway" and "lexicon", so that shares are corrected for the classifier's measured errors;
"score" and "evidence" of a reason, "cues", "platform", "permalink", "opening" or "text", "likes", "comments", "shares",
"views", for examples, habits and reactions.
  --table          a table for people instead
  --brand NAME     whose feed it is
  --survey ID      the survey to compare with, or a file with one of your own (README.md shows how it looks)

Which posts (kinds, languages and platforms may be repeated, or parted by commas):
  --from, --to     first and last day or moment: 2026-01-31 or 2026-01-31T12:00:00Z, in UTC
  --last N         the latest N of those that pass
  --kind KIND      ${PostKind.options.join(', ')}
  --lang LANG      such as en
  --platform NAME  where it was read; lines that do not say are taken to be from there, if it is one

Reports that were saved:
  --merge          one audit of the parts of a feed: to the byte the audit of all of it
  --compare        two windows of a brand or more, several brands (the first is yours), or a brand on several platforms
  --as KIND        windows, brands or platforms, where --compare should not tell by itself

A line that is no tagged post is named on stderr and left out, a count or address of the wrong kind is left out of its
post; then the exit status is 1. Blank lines are skipped.
The reasons: ${REASON_IDS.join(', ')}.
The surveys:
${listOfSurveys()}`;
