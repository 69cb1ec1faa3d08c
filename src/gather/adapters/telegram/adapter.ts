import type { Adapter } from '../../adapter.ts';
import { outermost } from '../../dom.ts';
import { describePage } from './describe-page.ts';
import { readMessage } from './read-message.ts';
import { MESSAGE } from './selectors.ts';

/** Web previews of Telegram channels. The app itself (web.telegram.org) shows chats and is left alone. */
export const telegram: Adapter = {
  id: 'telegram',
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  reads: ['profile', 'post', 'search'],
  describePage,
  findPosts({ document }) {
    return outermost(document.querySelectorAll(MESSAGE.post)).filter(
      (message) => !message.matches(MESSAGE.service) && message.querySelector(MESSAGE.service) === null,
    );
  },
  readPost: readMessage,
};
