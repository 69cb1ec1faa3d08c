/**
 * `npm run -s audit < tagged.ndjson`: audits tagged posts as the popup does, against the default survey or another, and
 * prints the report.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { audit } from '../src/audit/audit.ts';
import { Cue } from '../src/model/cue.ts';
import { PostKind } from '../src/model/post.ts';
import { Reason } from '../src/model/reason.ts';
import { type TaggedPost, UNSCORED } from '../src/model/tagged-post.ts';
import { REASON_IDS } from '../src/reasons/reasons.ts';
import { listOfSurveys, surveyNamed } from './audit/survey.ts';
import { auditTable } from './audit-table.ts';
import { linesOf } from './lines-of.ts';

const USAGE = `Usage: npm run -s audit < tagged.ndjson
       npm run -s audit -- --table --brand "Acme" --platform x < tagged.ndjson

Reads tagged posts, one a line, as "npm run -s tag" prints them: {"id", "reasons": [{"reason"}], "lang"?, "readable"?,
"kind"?, "time"?, "cutOff"?, "cues"?}, and prints the audit report as JSON.
  --table          a table for people instead
  --brand NAME     whose feed it is
  --platform NAME  where it was read
  --survey ID      the survey to compare with, or a file with one of your own (README.md shows how it looks)

A line that is no tagged post is named on stderr and left out, and the exit status is 1. Blank lines are skipped.
The reasons: ${REASON_IDS.join(', ')}.
The surveys:
${listOfSurveys()}`;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  reasons: z.array(z.object({ reason: Reason })),
  lang: z.optional(z.nullable(z.string())),
  readable: z.optional(z.boolean()),
  kind: z.optional(z.nullable(PostKind)),
  time: z.optional(z.nullable(z.string())),
  cutOff: z.optional(z.nullable(z.boolean())),
  cues: z.optional(z.nullable(z.array(Cue))),
});

/** One tag a reason for all posts: evidence is no part of an audit, and a million posts have to fit in memory. */
const TAGS = new Map(REASON_IDS.map((reason) => [reason, { reason, score: 1, evidence: [] }]));

/** The tagged post of a line, or what is wrong with it in words. */
function parseTagged(line: string): TaggedPost | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'this is no JSON';
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 'this is no JSON object';
  const parsed = Line.safeParse(json);
  if (!parsed.success) return whatIsWrong(json, parsed.error.issues[0]?.path ?? []);
  const { id, lang = null, kind, time, cutOff } = parsed.data;
  const reasons = [...new Set(parsed.data.reasons.map(({ reason }) => reason))].flatMap(
    (reason) => TAGS.get(reason) ?? [],
  );
  return {
    id: String(id),
    lang,
    readable: parsed.data.readable ?? (reasons.length > 0 || lang !== null),
    kind: kind ?? 'own',
    time: time ?? null,
    cutOff: cutOff ?? false,
    reasons,
    primary: null,
    ...UNSCORED,
    cues: parsed.data.cues ?? null,
  };
}

function whatIsWrong(json: object, path: readonly PropertyKey[]): string {
  const field = String(path[0]);
  if (!(field in json)) return `"${field}" is missing`;
  if (path[2] !== 'reason') return `"${field}" is not what it should be`;
  const tag = (json as { reasons: { reason?: unknown }[] }).reasons[Number(path[1])];
  if (tag?.reason === undefined) return 'a tag has no "reason"';
  return `${JSON.stringify(tag.reason)} is none of the twelve reasons`;
}

async function readTagged(): Promise<{ posts: TaggedPost[]; badLines: number }> {
  const posts: TaggedPost[] = [];
  let badLines = 0;
  let lineNumber = 0;
  for await (const line of linesOf(process.stdin)) {
    lineNumber++;
    if (line.trim() === '') continue;
    const post = parseTagged(line);
    if (typeof post === 'string') {
      badLines++;
      console.error(`line ${lineNumber}: ${post}; left out`);
    } else {
      posts.push(post);
    }
  }
  return { posts, badLines };
}

/** What the user asked for, or `undefined` when it is not understood. */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        table: { type: 'boolean', default: false },
        brand: { type: 'string' },
        platform: { type: 'string', default: '' },
        survey: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

// `audit … | head`: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const asked = options();
const survey = surveyNamed(asked?.survey);
if (asked?.help) {
  console.log(USAGE);
} else if (!asked || process.stdin.isTTY) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (typeof survey === 'string') {
  console.error(survey);
  process.exitCode = 1;
} else {
  const { posts, badLines } = await readTagged();
  const report = audit(posts, {
    brand: asked.brand === undefined ? null : { name: asked.brand, handle: null, url: null },
    platform: asked.platform,
    missed: {},
    consumers: survey.consumers,
    executives: survey.executives,
    // The tags may come from any version of the keywords, or from people.
    lexicon: 'not stated',
  });
  if (posts.length === 0) console.error('There was no post in the input: nothing to audit.');
  console.log(asked.table ? auditTable(report) : JSON.stringify(report, null, 2));
  process.exitCode = badLines > 0 ? 1 : 0;
}
