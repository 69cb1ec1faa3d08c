/** What weights are learned from: labelled posts of real brands, and invented ones that are part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { NoneKind } from '../../src/model/none-kind.ts';
import { type NoneKind as Kind, REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import type { ExampleFile } from '../../src/reasons/examples/examples.ts';
import { EXAMPLES } from '../../src/reasons/examples/index.ts';
import { Reason as ReasonSchema } from '../../src/model/reason.ts';
import type { GoldPost } from '../eval-classify/gold.ts';

/** One labelled post; posts of one `source` are alike, so a source is never split between learning and measuring. */
export interface TrainingPost {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly kind: 'own' | 'reply';
  readonly text: string;
  readonly reasons: readonly Reason[];
  /** `null`: no reason. */
  readonly primary: Reason | null;
  readonly noneKind: Kind | null;
  readonly giveaway: boolean;
  /** How much it counts: an invented post is worth less than a real one. */
  readonly weight: number;
  readonly invented: boolean;
  /** An example is labelled for this one reason only: it says nothing about others. Left out: labelled for all. */
  readonly teaches?: Reason;
}

/**
 * Invented posts say things in more ways, real ones as they are said. Held out, 0.6 served English best; a language with
 * posts of few brands does better when it believes the invented ones as much as the real ones.
 */
const INVENTED_WEIGHT = { many: 0.6, few: 1 } as const;
/** Fewer real sources tell too little by themselves. */
export const FEWEST_SOURCES = 30;
const FOLDER = join(import.meta.dirname, 'invented-posts');

const InventedPost = z.object({
  text: z.string(),
  reasons: z.array(ReasonSchema),
  primary: z.nullable(ReasonSchema),
  none_kind: z.nullable(NoneKind),
  giveaway: z.boolean(),
  kind: z.enum(['own', 'reply']),
});

/** The examples and near misses that document the reasons. */
function examplePosts({ lang, examples }: ExampleFile): TrainingPost[] {
  return REASON_IDS.flatMap((reason) => {
    const postOf =
      (isOne: boolean) =>
      (text: string): TrainingPost => ({
        id: `${lang}/examples: ${text}`,
        source: `${lang}/examples: ${text}`,
        lang,
        kind: 'own',
        text,
        reasons: isOne ? [reason] : [],
        primary: null,
        noneKind: null,
        giveaway: false,
        weight: 1,
        invented: true,
        teaches: reason,
      });
    const { posts, nearMisses } = examples[reason];
    return [...posts.map(postOf(true)), ...nearMisses.map(postOf(false))];
  });
}

export function trainingPostOf(post: GoldPost): TrainingPost {
  const { id, brand, lang, kind, text, reasons, primary, none_kind, giveaway } = post;
  return {
    id,
    source: brand,
    lang,
    kind,
    text,
    reasons,
    primary: primary === 'none' ? null : primary,
    noneKind: none_kind === 'unread' ? null : none_kind,
    giveaway,
    weight: 1,
    invented: false,
  };
}

/** The invented posts of one language, in the order of their files. None: an empty list. @throws Error naming file and line. */
function inventedPosts(lang: string): TrainingPost[] {
  const folder = join(FOLDER, lang);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index): TrainingPost[] => {
          if (line.trim() === '') return [];
          const id = `${lang}/${name}:${String(index + 1)}`;
          const parsed = z.safeParse(InventedPost, JSON.parse(line));
          if (!parsed.success) throw new Error(`${id}: this is no labelled post.`);
          const { none_kind, ...post } = parsed.data;
          return [
            {
              ...post,
              id,
              source: id,
              lang,
              noneKind: none_kind,
              weight: INVENTED_WEIGHT.few,
              invented: true,
            },
          ];
        }),
    );
}

/**
 * All that a language is learned from: the given real posts of it, the invented ones, with the weight that so many real
 * sources leave them, and the examples.
 */
export function trainingSet(lang: string, posts: readonly TrainingPost[]): TrainingPost[] {
  const real = posts.filter((post) => post.lang === lang);
  const sources = new Set(real.map(({ source }) => source)).size;
  const weight = sources < FEWEST_SOURCES ? INVENTED_WEIGHT.few : INVENTED_WEIGHT.many;
  return [
    ...real,
    ...inventedPosts(lang).map((post) => ({ ...post, weight })),
    ...EXAMPLES.filter((examples) => examples.lang === lang).flatMap(examplePosts),
  ];
}
