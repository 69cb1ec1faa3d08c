/**
 * `npm run -s tag < posts.ndjson`: tags posts, one JSON object a line in and out, in input order. Works on a stream:
 * holds one line at a time and waits when the reader of its output is slower.
 */
import { once } from 'node:events';
import * as z from 'zod/mini';
import { createClassifier } from '../src/classify/classifier.ts';
import { PostKind } from '../src/model/post.ts';

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

/**
 * The lines of a stream. Not `readline`: it also breaks at U+2028, which may stand in a JSON string, and it reads ahead
 * of a slow consumer. The pieces of a long line are joined once, so that its cost stays linear.
 */
async function* linesOf(stream: NodeJS.ReadStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let pieces: string[] = [];
  for await (const chunk of stream as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, end));
      yield pieces.join('');
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.slice(from));
  }
  if (pieces.length > 0) yield pieces.join('');
}

async function tagLines(): Promise<boolean> {
  const { classify } = createClassifier();
  let lineNumber = 0;
  let allGood = true;
  for await (const line of linesOf(process.stdin)) {
    lineNumber += 1;
    const json = lineNumber === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (json.trim() === '') continue;
    const post = parsePost(json);
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
    if (!process.stdout.write(`${JSON.stringify(tagged)}\n`)) await once(process.stdout, 'drain');
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
