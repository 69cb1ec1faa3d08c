import type { Scene } from '../features/scene.ts';

/**
 * For each token, whether the brand does not speak there itself: within quotation marks, in the post of another that
 * "RT @name" passes on, or in a hashtag (only `speaks`: a slogan such as #MyStory says "my" for whoever uses it).
 */
export interface OthersWords {
  readonly quoted: readonly boolean[];
  readonly inHashtag: readonly boolean[];
}

export function othersWords({ tokens, quotations, hashtags }: Scene): OthersWords {
  const quoted = new Array<boolean>(tokens.length).fill(
    tokens[0]?.text === 'rt' && tokens[1]?.kind === 'mention',
  );
  let at = 0;
  for (const { start, end } of quotations) {
    while ((tokens[at]?.end ?? Infinity) <= start) at += 1;
    while ((tokens[at]?.start ?? Infinity) < end) {
      quoted[at] = true;
      at += 1;
    }
  }
  const inHashtag = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of hashtags) inHashtag.fill(true, from, to);
  return { quoted, inHashtag };
}
