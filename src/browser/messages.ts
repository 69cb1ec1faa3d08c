import * as z from 'zod/mini';
import { Collecting, CollectUntil } from '../model/collecting.ts';
import { KeywordUse, LexiconEntry } from '../model/keyword-use.ts';
import { PageReading } from '../model/page-reading.ts';
import { SitePack } from '../model/site-pack.ts';
import { LeftOutSurvey, Survey } from '../model/survey.ts';
import { RecentAudit, TabAudit } from '../model/tab-audit.ts';
import { KeywordRefusal, KeywordsKept, UserKeyword } from '../model/user-keyword.ts';
import { SurveysKept, UserSurvey } from '../model/user-survey.ts';
import { browser, type Runtime } from './api.ts';

const tab = z.object({ tabId: z.number() });
const nothing = z.null();

/**
 * Every message between the parts of the extension: name → what is sent and what is answered. Messages are idempotent:
 * posts have stable ids, so one that is sent twice changes nothing.
 *
 * To the background: `read-tab` start reading a tab (or look again) · `tab-audit` what is known of it · `forget-feed`
 * delete the posts of the tab's feed and stop reading · `recent-audits` newest first · `posts-gathered` a content script's
 * look at its page · `collect-more` scroll the tab's page for the user (a new goal replaces the one there is) ·
 * `stop-collecting` · `show-what-there-is` the user will not wait: stop scrolling too. To a tab: `read-page` look now, and answer with everything read since this feed began; without
 * `adapters` only the generic feed detector reads, which is for measuring it · `stop-reading`
 * stop and forget, until `read-page` · `scroll-page`, `stop-scrolling` · `scrolling` how far it is, `null` if it is not.
 * To open views: `tab-audit-changed`.
 * To the background, of packs learnt from an example: `packs-of` those that hold for a host name, its own first ·
 * `all-packs` by host, and how many cannot be read · `keep-packs` a host's older pack is replaced · `delete-pack`.
 * To the background, of the user's own keywords: `own-keywords` by id, how many cannot be read, those that have no effect
 * now, and the brands and platforms there are feeds of · `keep-keywords` those of an id that is there replace it; what
 * is wrong is left out and said · `delete-keyword` · `keyword-use` what each does in the posts that are kept (`posts` in
 * all, the newest feeds first) · `search-entries` entries of ours by their words, in one language or (`null`) in all.
 * To the background, of surveys: `surveys` all that can be chosen, ours first, then the user's (`own` has those as they
 * are kept); the id of the one that audits use, whether that is not the one the user chose because it is gone (`lost`),
 * how many of the user's cannot be read, and those that we left out · `keep-surveys` what is there already is never
 * replaced · `delete-survey` one of the user's, by the id in `own` · `choose-survey` for all audits from now on, by the id
 * in `surveys`; one that there is not changes nothing.
 */
export const MESSAGES = {
  'read-tab': { request: tab, response: nothing },
  'tab-audit': { request: tab, response: TabAudit },
  'forget-feed': { request: tab, response: nothing },
  'recent-audits': { request: nothing, response: z.array(RecentAudit) },
  'posts-gathered': { request: z.object({ reading: PageReading, settled: z.boolean() }), response: nothing },
  'collect-more': { request: z.object({ tabId: z.number(), until: CollectUntil }), response: nothing },
  'stop-collecting': { request: tab, response: nothing },
  'show-what-there-is': { request: tab, response: nothing },
  'read-page': { request: z.object({ adapters: z.boolean() }), response: PageReading },
  'stop-reading': { request: nothing, response: nothing },
  'scroll-page': { request: z.object({ until: CollectUntil }), response: nothing },
  'stop-scrolling': { request: nothing, response: nothing },
  scrolling: { request: nothing, response: z.nullable(Collecting) },
  'tab-audit-changed': { request: tab, response: nothing },
  'packs-of': { request: z.object({ hostname: z.string() }), response: z.array(SitePack) },
  'all-packs': {
    request: nothing,
    response: z.object({ packs: z.array(SitePack), setAside: z.number() }),
  },
  'keep-packs': { request: z.object({ packs: z.array(SitePack) }), response: nothing },
  'delete-pack': { request: z.object({ host: z.string() }), response: nothing },
  'own-keywords': {
    request: nothing,
    response: z.object({
      keywords: z.array(UserKeyword),
      setAside: z.number(),
      idle: z.array(KeywordRefusal),
      languages: z.array(z.string()),
      brands: z.array(z.string()),
      platforms: z.array(z.string()),
    }),
  },
  'keep-keywords': { request: z.object({ keywords: z.array(UserKeyword) }), response: KeywordsKept },
  'delete-keyword': { request: z.object({ id: z.string() }), response: nothing },
  'keyword-use': {
    request: nothing,
    response: z.object({ posts: z.number(), use: z.array(KeywordUse) }),
  },
  'search-entries': {
    request: z.object({ words: z.string(), lang: z.nullable(z.string()) }),
    response: z.array(LexiconEntry),
  },
  surveys: {
    request: nothing,
    response: z.object({
      surveys: z.array(Survey),
      own: z.array(UserSurvey),
      chosen: z.string(),
      lost: z.boolean(),
      setAside: z.number(),
      leftOut: z.array(LeftOutSurvey),
    }),
  },
  'keep-surveys': { request: z.object({ surveys: z.array(UserSurvey) }), response: SurveysKept },
  'delete-survey': { request: z.object({ id: z.string() }), response: nothing },
  'choose-survey': { request: z.object({ id: z.string() }), response: nothing },
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Request<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['response']>;

/** Where a message came from: the tab, if a content script sent it. */
export interface Sender {
  readonly tabId: number | undefined;
}

export type Handlers<Name extends MessageName> = {
  [N in Name]: (request: Request<N>, sender: Sender) => Promise<Response<N>>;
};

const Envelope = z.object({ name: z.string(), request: z.unknown() });

/** Sends to the background and to open views. Rejects if nobody answers or the answer has the wrong shape. */
export async function send<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  return parseResponse(name, await browser.runtime.sendMessage({ name, request }));
}

/** Sends to the content script of a tab. Rejects if there is none. */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  return parseResponse(name, await browser.tabs.sendMessage(tabId, { name, request }));
}

/**
 * Answers the messages named in `handlers`, and leaves all others to other listeners. A request of the wrong shape is
 * refused with an error: it comes from another version of the extension.
 */
export function handle<Name extends MessageName>(handlers: Handlers<Name>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || !Object.hasOwn(handlers, envelope.data.name)) return undefined;
    const name = envelope.data.name as Name;
    const request = MESSAGES[name].request.parse(envelope.data.request) as Request<Name>;
    return handlers[name](request, { tabId: sender.tab?.id });
  });
}

function parseResponse<Name extends MessageName>(name: Name, response: unknown): Response<Name> {
  return MESSAGES[name].response.parse(response ?? null) as Response<Name>;
}
