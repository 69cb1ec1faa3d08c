/** Everything that `eval:classify --cross-validate` says: figures of the classifier, of what it has to beat, and of people. */
import type { KeywordFile } from '../../src/reasons/keywords/keywords.ts';
import { REASON_IDS, type Reason } from '../../src/reasons/reasons.ts';
import { handWritten, majority, wordLearners } from './baselines.ts';
import { partOf } from './brand-split.ts';
import { calibrationError } from './calibration.ts';
import { crossValidate, type HeldOut } from './cross-validate.ts';
import type { GoldPost } from './gold.ts';
import { measure, type Measures } from './measures.ts';
import { drawMixes, type MixDraws } from './mix-draws.ts';

/** The language that most labelled posts are in; the bars of its figures are its own. */
const MAIN = 'en';
/** With fewer labelled posts a language is not measured. */
const LEAST_POSTS = 20;
const CURVE = [0.25, 0.5, 0.75] as const;

export interface CrossReport {
  readonly english: Readonly<Record<'all' | 'seen' | 'unseen', Measures>>;
  readonly calibrationError: Readonly<Record<string, number | null>>;
  /** The measured languages besides English together, and each. */
  readonly others: Measures;
  readonly byLanguage: Readonly<Record<string, Measures>>;
  readonly unmeasured: readonly string[];
  readonly baselines: Readonly<Record<string, Measures>>;
  readonly annotators: { readonly macroF1: number; readonly microF1: number };
  readonly mix: Readonly<Record<'all' | 'unseen', MixDraws | null>>;
  readonly noReason: {
    readonly posts: number;
    readonly untagged: number;
    readonly unsure: number;
    readonly kindRight: number;
  };
  readonly giveaway: { readonly labelled: number; readonly flagged: number; readonly right: number };
  /** Held-out figures by the share of training brands that were learned from. */
  readonly curve: readonly {
    readonly share: number;
    readonly macroF1: number | null;
    readonly microF1: number | null;
  }[];
}

function scoredOf(heldOut: readonly HeldOut[]): { score: number; label: boolean }[] {
  return heldOut.flatMap(({ scores, gold }) =>
    REASON_IDS.flatMap((reason) => {
      const score = scores[reason];
      return score === undefined ? [] : [{ score, label: gold.includes(reason) }];
    }),
  );
}

/**
 * How well one annotator finds what another one did, over posts with three of them: of `votes` for a reason,
 * votes · (votes − 1) pairs agree, out of votes · (annotators − 1).
 */
function annotatorsAmongThemselves(posts: readonly GoldPost[]): { macroF1: number; microF1: number } {
  const pairs = REASON_IDS.map((reason) => {
    let [both, one] = [0, 0];
    for (const { votes, annotators } of posts) {
      const for_ = votes[reason] ?? 0;
      if (annotators < 2) continue;
      both += for_ * (for_ - 1);
      one += for_ * (annotators - 1);
    }
    return { both, one };
  }).filter(({ one }) => one > 0);
  const sum = (of: 'both' | 'one'): number => pairs.reduce((total, pair) => total + pair[of], 0);
  return {
    macroF1: pairs.reduce((total, { both, one }) => total + both / one, 0) / Math.max(1, pairs.length),
    microF1: sum('one') === 0 ? 0 : sum('both') / sum('one'),
  };
}

/** @param progress is told what is being done, as this takes minutes. */
export function crossReport(
  posts: readonly GoldPost[],
  languages: readonly KeywordFile[],
  progress: (what: string) => void,
): CrossReport {
  const heldOut = new Map<string, HeldOut[]>();
  const measured = languages.filter(
    ({ lang }) => posts.filter((post) => post.lang === lang).length >= LEAST_POSTS,
  );
  for (const file of measured) {
    progress(`${file.lang}: learning without each fold of brands`);
    heldOut.set(file.lang, crossValidate(posts, file));
  }
  const english = heldOut.get(MAIN) ?? [];
  const main = languages.find(({ lang }) => lang === MAIN);
  if (main === undefined) throw new Error('There are no English keywords to measure.');
  const unseen = english.filter(({ post }) => partOf(post.brand) === 'unseen');
  const own = posts.filter(({ lang }) => lang === MAIN);
  progress('baselines on the same folds');
  const words = wordLearners(own, (fold) => {
    progress(`baselines, fold ${String(fold + 1)}`);
  });
  const errors =
    main.learned?.feedErrors ??
    (Object.fromEntries(REASON_IDS.map((id) => [id, 0])) as Record<Reason, number>);
  const none = english.filter(({ gold }) => gold.length === 0);
  const curve = CURVE.map((share) => {
    progress(`learning from ${String(share * 100)} % of the brands`);
    const { macroF1, microF1 } = measure(crossValidate(posts, main, share));
    return { share, macroF1, microF1 };
  });
  const all = measure(english);
  return {
    english: {
      all,
      seen: measure(english.filter(({ post }) => partOf(post.brand) === 'seen')),
      unseen: measure(unseen),
    },
    calibrationError: Object.fromEntries(
      [...heldOut].map(([lang, rows]) => [lang, calibrationError(scoredOf(rows))]),
    ),
    others: measure([...heldOut].filter(([lang]) => lang !== MAIN).flatMap(([, rows]) => rows)),
    byLanguage: Object.fromEntries([...heldOut].map(([lang, rows]) => [lang, measure(rows)])),
    unmeasured: languages.filter((file) => !measured.includes(file)).map(({ lang }) => lang),
    baselines: {
      majority: measure(majority(own)),
      'weights set by hand': measure(handWritten(own, main)),
      'TF-IDF, logistic regression': measure(words.regression),
      'naive Bayes': measure(words.naiveBayes),
    },
    annotators: annotatorsAmongThemselves(own),
    mix: { all: drawMixes(english, errors), unseen: drawMixes(unseen, errors) },
    noReason: {
      posts: none.length,
      untagged: none.filter(({ tagged, unsure }) => tagged.length === 0 && !unsure).length,
      unsure: none.filter((row) => row.unsure).length,
      kindRight: none.filter(({ post, noneKind }) => noneKind === post.none_kind).length,
    },
    giveaway: {
      labelled: english.filter(({ post }) => post.giveaway).length,
      flagged: english.filter((row) => row.giveaway).length,
      right: english.filter((row) => row.giveaway && row.post.giveaway).length,
    },
    curve: [...curve, { share: 1, macroF1: all.macroF1, microF1: all.microF1 }],
  };
}
