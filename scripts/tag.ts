/**
 * `npm run -s tag < posts.ndjson`: tags posts, one JSON object a line in and out, in input order; with `--why` explains
 * each to people instead. Works on a stream: holds one line at a time and waits when the reader of its output is slower.
 */
import { once } from 'node:events';
import * as z from 'zod/mini';
import { createClassifier } from '../src/classify/classifier.ts';
import { explain } from '../src/classify/explain.ts';
import { openingOf } from '../src/model/audited-post.ts';
import { PostKind } from '../src/model/post.ts';
import { CUE_IDS } from '../src/reasons/cues/cues.ts';
import { linesOf } from './lines-of.ts';
import { factsIn } from './post-facts.ts';
import { describeWhy } from './tag/describe-why.ts';

const USAGE = `Usage: npm run -s tag -- [--why] < posts.ndjson > tagged.ndjson

Reads one post a line, {"id", "text", "lang"?, "kind"?, "time"?, "cutOff"?, "platform"?, "permalink"?, "likes"?,
"comments"?, "shares"?, "views"?}, and prints one line for each: {"id", "lang", "readable", "kind", "time", "cutOff",
"reasons": [{"reason", "score", "evidence": [{"start", "end", "text", "weight", "entry"}]}], "primary", "scores",
"unsure", "noneKind", "giveaway", "cues": [{"cue", "start", "end", "text"}], "lexicon", "opening"}, and platform, permalink and counts as they came.
  evidence  spans are UTF-16 units of the text; weights are log-odds, below 0 they speak against the reason
  scores    how likely each of the twelve reasons is, 0 to 1, tagged or not; empty for a post that was not read
  unsure    no reason was tagged, but one nearly was
  noneKind  what a post without a reason is: entertain, greeting, inspire, cause, jobs-investors, other; else null
  giveaway  a contest, giveaway or sweepstake
  cues      words by which the post speaks as a person (${CUE_IDS.slice(0, 4).join(', ')})
            or is easy to hand on (${CUE_IDS.slice(4).join(', ')}); null for a post that was not read
  lexicon   the version of the keywords: tags of another version are not comparable
  opening   the first words of the text, for showing the post as an example

--why prints text for people instead: for each post every reason with its score and the words that spoke for and against
it, the keywords that stand in the post and do not count, and the cues.

A line that is no post is named on stderr and left out, and so is a count or address of the wrong kind; then the exit
status is 1. Blank lines are skipped.`;

const InputPost = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.nullable(z.string())),
  kind: z.optional(z.nullable(PostKind)),
  time: z.optional(z.nullable(z.string())),
  cutOff: z.optional(z.nullable(z.boolean())),
});
type InputPost = z.infer<typeof InputPost>;

/** The post of a line with the rest of it, or what is wrong with it in words. */
function parsePost(line: string): { post: InputPost; value: object } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is no JSON';
  }
  const parsed = InputPost.safeParse(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is no JSON object';
  if (parsed.success) return { post: parsed.data, value };
  const field = String(parsed.error.issues[0]?.path[0]);
  return field in value ? `"${field}" is of the wrong kind` : `"${field}" is missing`;
}

async function tagLines(why: boolean): Promise<boolean> {
  const classifier = createClassifier();
  let lineNumber = 0;
  let allGood = true;
  for await (const input of linesOf(process.stdin)) {
    lineNumber += 1;
    if (input.trim() === '') continue;
    const found = parsePost(input);
    if (typeof found === 'string') {
      allGood = false;
      process.stderr.write(`line ${lineNumber}: ${found}; left out\n`);
      continue;
    }
    const { post, value } = found;
    const { facts, wrong } = factsIn(value);
    for (const fact of wrong) {
      allGood = false;
      process.stderr.write(`line ${lineNumber}: "${fact}" is of the wrong kind; tagged without it\n`);
    }
    const classifiable = {
      ...post,
      id: String(post.id),
      lang: post.lang ?? null,
      kind: post.kind ?? 'own',
      time: post.time ?? null,
      cutOff: post.cutOff ?? false,
    };
    const tagged = classifier.classify(classifiable);
    const reading = why ? classifier.read(classifiable) : undefined;
    // The id as it was given, number or string, so that lines can be joined again.
    const line = why
      ? describeWhy(tagged, reading && explain(reading))
      : JSON.stringify({
          ...tagged,
          id: post.id,
          lexicon: classifier.lexiconVersion,
          ...facts,
          opening: openingOf(post.text),
        });
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
  return allGood;
}

// `tag … | head`: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const args = process.argv.slice(2);
const unknown = args.filter((arg) => !['--why', '--help', '-h'].includes(arg));
if (args.includes('--help') || args.includes('-h')) console.log(USAGE);
else if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}.\n\n${USAGE}`);
  process.exitCode = 1;
} else process.exitCode = (await tagLines(args.includes('--why'))) ? 0 : 1;
