import { browser } from '../../browser/api.ts';
import { sayThrough, type Say } from './say.ts';

/** Messages come in the user's language or in English; numbers and dates must not come in a third one. */
export function browserSay(): Say {
  const getMessage = (key: string, args: string[]) => browser.i18n.getMessage(key, args);
  const messages = getMessage('locale', []);
  const user = browser.i18n.getUILanguage();
  const isSameLanguage = user.split('-')[0] === messages.split('-')[0];
  return sayThrough(getMessage, isSameLanguage ? user : messages);
}
