import { browser } from './api.ts';
import { sureLanguage } from './sure-language.ts';

/** More of a text does not make the browser surer. UTF-16 units. */
const LONGEST = 1000;

/** The language that the browser's own detector hears in a text; `null` where it is not sure, or there is no detector. */
export async function heardLanguage(text: string): Promise<string | null> {
  try {
    return sureLanguage(await browser.i18n.detectLanguage(text.slice(0, LONGEST)));
  } catch {
    return null;
  }
}
