import * as z from 'zod/mini';
import { type AuditedPost, openingOf } from '../../src/model/audited-post.ts';
import { Cue } from '../../src/model/cue.ts';
import { NoneKind } from '../../src/model/none-kind.ts';
import { PostKind } from '../../src/model/post.ts';
import { Reason } from '../../src/model/reason.ts';
import { UNSCORED } from '../../src/model/tagged-post.ts';
import { factsIn } from '../post-facts.ts';

const likelihood = z.number().check(z.gte(0), z.lte(1));
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  reasons: z.array(
    z.object({
      reason: Reason,
      score: z.optional(likelihood),
      evidence: z.optional(z.array(z.object({ text: z.string(), weight: z.optional(z.number()) }))),
    }),
  ),
  lang: z.optional(z.nullable(z.string())),
  readable: z.optional(z.boolean()),
  kind: z.optional(z.nullable(PostKind)),
  time: z.optional(z.nullable(z.string())),
  cutOff: z.optional(z.nullable(z.boolean())),
  scores: z.optional(z.nullable(z.partialRecord(Reason, likelihood))),
  unsure: z.optional(z.nullable(z.boolean())),
  noneKind: z.optional(z.nullable(NoneKind)),
  giveaway: z.optional(z.nullable(z.boolean())),
  cues: z.optional(z.nullable(z.array(Cue))),
  lexicon: z.optional(z.nullable(z.string())),
  text: z.optional(z.unknown()),
});

/** A line that was understood. `lexicon`: which keywords tagged it, if it says so; `wrong`: facts that had to be left out. */
export interface TaggedLine {
  readonly post: AuditedPost;
  readonly lexicon: string | null;
  readonly wrong: readonly string[];
}

/** The tagged post of a line, or what is wrong with it in words. */
export function readTaggedLine(line: string): TaggedLine | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'this is no JSON';
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 'this is no JSON object';
  const parsed = Line.safeParse(json);
  if (!parsed.success) return whatIsWrong(json, parsed.error.issues[0]?.path ?? []);
  const { id, lang = null, kind, time, cutOff, scores, unsure, noneKind, giveaway } = parsed.data;
  const reasons = tagsOf(parsed.data.reasons);
  const { facts, wrong } = factsIn(json);
  const { text, cues, lexicon } = parsed.data;
  const post = {
    ...facts,
    ...(facts.opening === undefined && typeof text === 'string' && { opening: openingOf(text) }),
    id: String(id),
    lang,
    readable: parsed.data.readable ?? (reasons.length > 0 || lang !== null),
    kind: kind ?? 'own',
    time: time ?? null,
    cutOff: cutOff ?? false,
    reasons,
    primary: null,
    scores: scores ?? UNSCORED.scores,
    unsure: unsure ?? UNSCORED.unsure,
    noneKind: noneKind ?? UNSCORED.noneKind,
    giveaway: giveaway ?? UNSCORED.giveaway,
    cues: cues ?? null,
  };
  return { post, lexicon: lexicon ?? null, wrong };
}

/** Each reason once. Of evidence only the words and which way they spoke are shown with an example. */
function tagsOf(tags: z.infer<typeof Line>['reasons']): AuditedPost['reasons'] {
  const once = new Map(tags.map((tag) => [tag.reason, tag]));
  return [...once.values()].map(({ reason, score = 1, evidence = [] }) => ({
    reason,
    score,
    evidence: evidence.map(({ text, weight = 1 }) => ({ start: 0, end: 0, text, weight, entry: '' })),
  }));
}

function whatIsWrong(json: object, path: readonly PropertyKey[]): string {
  const field = String(path[0]);
  if (!(field in json)) return `"${field}" is missing`;
  if (field !== 'reasons' || path[2] !== 'reason') return `"${field}" is not what it should be`;
  const tag = (json as { reasons: { reason?: unknown }[] }).reasons[Number(path[1])];
  if (tag?.reason === undefined) return 'a tag has no "reason"';
  return `${JSON.stringify(tag.reason)} is none of the twelve reasons`;
}
