/**
 * Lists of what happened to the reader ("Maya liked your post") and of letters have names, times and words, too, and are
 * no feed. The page says what it is: in its address, or in the heading or label of the list.
 */
import type { Candidate } from './candidates.ts';
import { MARK } from './marks.ts';
import type { PageIndex } from './page-index.ts';
import { attributeOf } from './page-tree.ts';

const ADDRESS =
  /^(?:notifications?|notifs?|alerts|benachrichtigungen|notificaciones|notificacoes|notifiche|meldingen|powiadomienia|inbox|messages|direct|dm|dms|chats?|conversations?|messenger)$/i;
const HEADING =
  /^\W*(?:notifications?|alerts|inbox|direct messages|messages|chats|benachrichtigungen|mitteilungen|notificaciones|notificações|notifiche|meldingen|powiadomienia|aviseringar|varsler|ilmoitukset|bildirimler|уведомления|сповіщення|الإشعارات|إشعارات|התראות|सूचनाएं|thông báo|notifikasi|通知|알림|消息|私信|ข้อความ|การแจ้งเตือน)(?:\s*\(?\d*\)?)\W*$/iu;
/** So many elements back a heading of the list can stand. */
const HEADING_WITHIN = 25;
const LONGEST_HEADING = 40;

/** Whether the units stand on such a page, or in such a list. */
export function areNotices(index: PageIndex, units: Candidate): boolean {
  const first = units[0] ?? 0;
  if (index.page.url.pathname.split('/').some((segment) => ADDRESS.test(segment))) return true;
  for (let up = index.parent[first] ?? -1; up >= 0; up = index.parent[up] ?? -1) {
    const label = attributeOf(index.elements[up] as Element, index.names[up] ?? '', 'aria-label');
    // A log is talk that goes by.
    if (attributeOf(index.elements[up] as Element, index.names[up] ?? '', 'role') === 'log') return true;
    if (label !== null && label.length <= LONGEST_HEADING && HEADING.test(label)) return true;
  }
  for (let i = first - 1; i >= Math.max(0, first - HEADING_WITHIN); i--) {
    const text = index.ownText[i] ?? '';
    const marks = (index.marks[i] ?? 0) | (index.marks[index.parent[i] ?? -1] ?? 0);
    if ((marks & MARK.heading) !== 0 && text.length <= LONGEST_HEADING && HEADING.test(text)) return true;
  }
  return false;
}
