/**
 * `npm run -s tag < posts.ndjson`: tags posts, one JSON object a line in and out, in input order. Works on a stream:
 * holds one line at a time and waits when the reader of its output is slower.
 */
import { once } from 'node:events';
import * as z from 'zod/mini';
import { createClassifier } from '../src/classify/classifier.ts';
import { PostKind } from '../src/model/post.ts';
import { linesOf } from './lines-of.ts';

const USAGE = `Usage: npm run -s tag < posts.ndjson > tagged.ndjson

Reads one post a line, {"id", "text", "lang"?, "platform"?, "kind"?, "time"?, "cutOff"?}, and prints one line for
each: {"id", "lang", "readable", "kind", "time", "cutOff", "reasons": [{"reason", "score", "evidence": [{"start",
"end", "text", "weight", "entry"}]}], "primary"}. Spans are UTF-16 units of the text.

A line that is no post is named on stderr and left out, and the exit status is 1. Blank lines are skipped.`;

const InputPost = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.nullable(z.string())),
  kind: z.optional(z.nullable(PostKind)),
  time: z.optional(z.nullable(z.string())),
  cutOff: z.optional(z.nullable(z.boolean())),
});
type InputPost = z.infer<typeof InputPost>;

/** The post of a line, or what is wrong with it in words. */
function parsePost(line: string): InputPost | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is no JSON';
  }
  const parsed = InputPost.safeParse(value);
  if (parsed.success) return parsed.data;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is no JSON object';
  const field = String(parsed.error.issues[0]?.path[0]);
  return field in value ? `"${field}" is of the wrong kind` : `"${field}" is missing`;
}

async function tagLines(): Promise<boolean> {
  const { classify } = createClassifier();
  let lineNumber = 0;
  let allGood = true;
  for await (const line of linesOf(process.stdin)) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const post = parsePost(line);
    if (typeof post === 'string') {
      allGood = false;
      process.stderr.write(`line ${lineNumber}: ${post}; left out\n`);
      continue;
    }
    const tagged = classify({
      ...post,
      id: String(post.id),
      lang: post.lang ?? null,
      kind: post.kind ?? 'own',
      time: post.time ?? null,
      cutOff: post.cutOff ?? false,
    });
    // The id as it was given, number or string, so that lines can be joined again.
    if (!process.stdout.write(`${JSON.stringify({ ...tagged, id: post.id })}\n`))
      await once(process.stdout, 'drain');
  }
  return allGood;
}

// `tag … | head`: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(USAGE);
else process.exitCode = (await tagLines()) ? 0 : 1;
