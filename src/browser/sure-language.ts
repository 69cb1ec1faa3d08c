/** What the browser's detector says of a text. */
export interface Detected {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** A post in two languages is left to our own detector, which looks at the words that it can read. */
const MOST_OF_IT = 80;

/** The language as the browser names it ("en", "zh-Latn"), where it is sure of most of the text; else `null`. */
export function sureLanguage({ isReliable, languages }: Detected): string | null {
  const found = languages.find(({ percentage }) => percentage >= MOST_OF_IT);
  return isReliable && found !== undefined && found.language !== 'und' ? found.language : null;
}
