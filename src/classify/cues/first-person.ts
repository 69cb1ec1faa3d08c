import { findFirstPersonSingular } from '../features/persons.ts';
import type { Scene } from '../features/scene.ts';
import type { Span } from '../text/token.ts';

const CAPITAL = /^\p{Lu}/u;

/**
 * The tokens by which the writer says "I", by their index. Left out: what reads as a name or a numeral. "My" with a capital
 * within a sentence and before another capital ("the My Choice card"), and a letter among single letters ("V I C T O R Y",
 * "A.I."). Whose words they are is settled by the caller.
 */
export function firstPersonTokens(scene: Scene): readonly number[] {
  const { text, tokens, sentences } = scene;
  const said = new Set<Span>(findFirstPersonSingular(scene));
  const isCapital = (at: number): boolean =>
    CAPITAL.test(text.slice(tokens[at]?.start, (tokens[at]?.start ?? 0) + 2));
  const isLetter = (at: number): boolean =>
    tokens[at]?.kind === 'word' && tokens[at].text.length === 1 && isCapital(at);
  return tokens.flatMap((token, at) => {
    if (!said.has(token)) return [];
    if (token.text.length === 1) {
      // "j" is French "je" only before an apostrophe: not in "J-3".
      if (token.text === 'j' && !/^['’]/.test(text.slice(token.end, token.end + 1))) return [];
      return isLetter(at - 1) || isLetter(at + 1) ? [] : [at];
    }
    // What stands before it and says "I" as well is shown with it: whether this opens must not hang on those words.
    const from = sentences[token.sentence]?.from ?? at;
    const opens = tokens.slice(from, at).every((before) => said.has(before)) && !token.apart;
    const isPartOfName =
      !opens &&
      isCapital(at) &&
      tokens[at + 1]?.sentence === token.sentence &&
      isCapital(at + 1) &&
      !said.has(tokens[at + 1] as Span);
    return isPartOfName && !token.capitals ? [] : [at];
  });
}
