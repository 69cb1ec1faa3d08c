import type { Cue } from '../model/cue.ts';
import type { PostKind } from '../model/post.ts';
import { type TaggedPost, UNSCORED } from '../model/tagged-post.ts';
import type { UserKeyword } from '../model/user-keyword.ts';
import { CUE_FILES } from '../reasons/cues/index.ts';
import { LANGUAGES } from '../reasons/keywords/index.ts';
import type { KeywordFile } from '../reasons/keywords/keywords.ts';
import { type CompiledCues, compileCues } from './cues/compile-cues.ts';
import { findCues } from './cues/find-cues.ts';
import type { Scene } from './features/scene.ts';
import { detectLanguage } from './language/detect.ts';
import { type CompiledLanguage, compileLanguage } from './lexicon/compile.ts';
import { layeredVersion, versionOf } from './lexicon/version.ts';
import { findAll, type Finding } from './score/findings.ts';
import { choosePrimary } from './score/primary.ts';
import { isGiveaway, kindOfNone, type ReasonScore, scoreReasons } from './score/score.ts';
import { readSlots } from './slots/slots.ts';
import { scanText } from './text/scan.ts';
import { layered } from './user-keywords/layer.ts';

/** What the classifier looks at; a `Post` is one. `kind` is `own` when left out. */
export interface ClassifiablePost {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | null;
  readonly kind?: PostKind;
  readonly time?: string | null;
  readonly cutOff?: boolean;
}

/** All that was found and weighed in one post, tagged or not. */
export interface Reading {
  readonly language: CompiledLanguage;
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  readonly scores: readonly ReasonScore[];
  /** `null` in a language that has no cue file. */
  readonly cues: readonly Cue[] | null;
}

export interface Classifier {
  /** Tags one post. Never throws; a post without words or in a language without keywords is not `readable`. */
  readonly classify: (post: ClassifiablePost) => TaggedPost;
  /** The working behind `classify`; `undefined` where the post is not readable. */
  readonly read: (post: ClassifiablePost) => Reading | undefined;
  /** Changes whenever the keywords or weights do: results with different versions are not comparable. */
  readonly lexiconVersion: string;
  /**
   * The languages it has keywords for, the user's included: one by its base tag, or (`null`) all, each compiled when it is
   * reached. None for a language without keywords.
   */
  readonly languagesOf: (lang: string | null) => Iterable<CompiledLanguage>;
  /**
   * The classifier of ours with these over it, whatever was over it before; itself is left as it is. Quick: ours are not
   * compiled again. Which of a user's keywords a feed is for is settled before (`user-keywords/scope.ts`).
   */
  readonly withUserKeywords: (keywords: readonly UserKeyword[]) => Classifier;
}

function hasWords(scene: { readonly tokens: Scene['tokens'] }): boolean {
  return scene.tokens.some(({ kind }) => kind === 'word' || kind === 'number' || kind === 'emoji');
}

type Verdict = Pick<TaggedPost, 'primary' | 'scores' | 'unsure' | 'noneKind' | 'giveaway' | 'cues'>;
const UNREAD: Verdict = { primary: null, ...UNSCORED };

function verdictOf({ findings, scores, language, cues }: Reading, tagged: readonly ReasonScore[]): Verdict {
  const unsure = tagged.length === 0 && scores.some(({ nearly }) => nearly);
  return {
    primary: choosePrimary(tagged, language.primary),
    scores: Object.fromEntries(scores.map(({ reason, score }) => [reason, score])),
    unsure,
    noneKind: tagged.length === 0 && !unsure ? kindOfNone(findings, language) : null,
    giveaway: isGiveaway(findings, language),
    cues: cues === null ? null : [...cues],
  };
}

/**
 * Makes a classifier from keyword files and a user's keywords over them. Each language is compiled when the first post in
 * it comes, which takes some tenths of a second, so make one and keep it.
 */
export function createClassifier(
  languages: readonly KeywordFile[] = LANGUAGES,
  userKeywords: readonly UserKeyword[] = [],
): Classifier {
  const ours = new Map(languages.map((file) => [file.lang, once(() => compileLanguage(file))]));
  const version = once(() => versionOf(languages, CUE_FILES));
  const withUserKeywords = (keywords: readonly UserKeyword[]): Classifier =>
    classifierOf(
      new Map([...ours].map(([lang, language]) => [lang, once(() => layered(language(), keywords))])),
      once(() => layeredVersion(version(), keywords)),
      withUserKeywords,
    );
  return withUserKeywords(userKeywords);
}

/** The same for every classifier: a user's keywords give reasons, not cues. */
const CUES = new Map(CUE_FILES.map((file) => [file.lang, once(() => compileCues(file))]));

/** Made when first asked for: a service worker starts often, and a feed is seldom in more than one language. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function cuesOf(
  scene: Scene,
  language: CompiledLanguage,
  compiled: CompiledCues | undefined,
): readonly Cue[] | null {
  return compiled === undefined ? null : findCues(scene, language, compiled);
}

function classifierOf(
  compiled: ReadonlyMap<string, () => CompiledLanguage>,
  lexiconVersion: () => string,
  withUserKeywords: Classifier['withUserKeywords'],
): Classifier {
  function look(post: ClassifiablePost): { lang: string | null; reading: Reading | undefined } {
    const scanned = scanText(post.text);
    if (!hasWords(scanned)) return { lang: null, reading: undefined };
    const lang = detectLanguage(scanned.tokens, post.lang);
    const language = compiled.get(lang ?? '')?.();
    if (lang === null || language === undefined) return { lang, reading: undefined };
    const { words } = language;
    const scene: Scene = { ...scanned, slots: readSlots(scanned, words), words, kind: post.kind ?? 'own' };
    const findings = findAll(scene, language);
    return {
      lang,
      reading: {
        language,
        scene,
        findings,
        scores: scoreReasons(post.text, findings, language),
        cues: cuesOf(scene, language, CUES.get(lang)?.()),
      },
    };
  }

  return {
    get lexiconVersion() {
      return lexiconVersion();
    },
    *languagesOf(lang) {
      for (const [tag, language] of compiled) if (lang === null || lang === tag) yield language();
    },
    withUserKeywords,
    read: (post) => look(post).reading,
    classify(post) {
      const { lang, reading } = look(post);
      const tagged = (reading?.scores ?? []).filter(({ tagged }) => tagged);
      return {
        id: post.id,
        lang,
        readable: reading !== undefined,
        kind: post.kind ?? 'own',
        time: post.time ?? null,
        cutOff: post.cutOff ?? false,
        reasons: tagged
          .map(({ reason, score, evidence }) => ({ reason, score, evidence: [...evidence] }))
          .sort((a, b) => b.score - a.score),
        ...(reading === undefined ? UNREAD : verdictOf(reading, tagged)),
      };
    },
  };
}
