import type { MissedWhy } from '../../../model/page-reading.ts';
import type { Media, PostKind } from '../../../model/post.ts';
import type { PostDraft } from '../../adapter.ts';
import { parseCount } from '../../counts.ts';
import { outermost, textOf } from '../../dom.ts';
import type { PageInView } from '../../page-in-view.ts';
import { parseTime } from '../../times.ts';
import { blogAt, postAt } from './address.ts';
import { MORE_WORDS, SITE } from './selectors.ts';

/** A post of the React page. One that passes on another is a repost, also with words added: they follow in the same text. */
export function readSitePost(container: Element, page: PageInView): PostDraft | MissedWhy {
  const article = container.matches(SITE.article) ? container : container.querySelector(SITE.article);
  if (article === null) return 'placeholder';
  const header = article.querySelector(SITE.header);
  const footer = [...article.querySelectorAll(SITE.footer)].at(-1) ?? null;
  const blogs = blogsIn(header, page.url);
  const address = addressOf(article, blogs[0] ?? null, page.url);
  const id = container.getAttribute('data-id') ?? address?.id ?? null;
  const blog = blogs[0] ?? address?.blog ?? null;
  if (blog === null && id === null) return 'unreadable';
  const isAround = (element: Element) =>
    header?.contains(element) === true || footer?.contains(element) === true;
  const blocks = outermost(article.querySelectorAll(SITE.words)).filter((element) => !isAround(element));
  return {
    ...(id === null ? {} : { id }),
    author: blog,
    handle: blog,
    text: blocks
      .map((block) => textOf(block, { skip: isTag }))
      .filter((text) => text !== '')
      .join('\n'),
    permalink: permalinkOf(article, address, page.url) ?? pathOf(blog, id, page.url),
    ...timeOf(article, page.now),
    ...countsOf(footer),
    kind: kindOf(container, header, blogs),
    media: mediaIn(article, isAround),
    cutOff: [...article.querySelectorAll(SITE.more)].some(
      (one) => !isAround(one) && MORE_WORDS.test(one.textContent),
    ),
  };
}

function isTag(element: Element): boolean {
  return element.matches('a[href*="/tagged/"]');
}

/** The blogs that the header names, in order: who posts, then whom it passes on. */
function blogsIn(header: Element | null, base: URL): string[] {
  const named = [...(header?.querySelectorAll('a[href]') ?? [])]
    .filter((link) => /\S/.test(link.textContent))
    .map((link) => blogAt(link.getAttribute('href'), base))
    .filter((blog) => blog !== null);
  return [...new Set(named)];
}

function addressOf(article: Element, blog: string | null, base: URL) {
  const addresses = [...article.querySelectorAll('a[href]')]
    .map((link) => postAt(link.getAttribute('href'), base))
    .filter((address) => address !== null);
  return addresses.find((address) => blog === null || address.blog === blog) ?? null;
}

function permalinkOf(article: Element, address: { id: string } | null, base: URL): string | null {
  if (address === null) return null;
  const link = [...article.querySelectorAll('a[href]')].find(
    (one) => postAt(one.getAttribute('href'), base)?.id === address.id,
  );
  const url = link === undefined ? null : new URL(link.getAttribute('href') ?? '', base);
  return url === null ? null : url.origin + url.pathname;
}

function pathOf(blog: string | null, id: string | null, base: URL): string | null {
  return blog === null || id === null || !/^\d+$/.test(id) ? null : new URL(`/${blog}/${id}`, base).href;
}

function timeOf(article: Element, now: Date): Pick<PostDraft, 'time' | 'timePrecision'> {
  const time = article.querySelector('time');
  return parseTime(time?.getAttribute('datetime'), now) ?? parseTime(time?.textContent, now) ?? {};
}

/**
 * Replies, reblogs and likes stand at their buttons since 2023; "notes", all of them together, are none of the three.
 * Buttons are told by the names of their icons; where none has a number, numbers are not shown.
 */
function countsOf(footer: Element | null): Pick<PostDraft, 'likes' | 'comments' | 'shares'> {
  const at = (name: RegExp) => {
    const icon = [...(footer?.querySelectorAll(SITE.icon) ?? [])].find((use) =>
      name.test(use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? ''),
    );
    const button = icon?.closest('button, a, [role="button"]') ?? null;
    return button === null
      ? null
      : (parseCount(textOf(button)) ?? parseCount(button.parentElement?.textContent) ?? 0);
  };
  const counts = {
    likes: at(/like|heart/),
    comments: at(/reply|comment|chat/),
    shares: at(/reblog/),
  };
  const isShown = Object.values(counts).some((count) => count !== null && count > 0);
  return isShown ? counts : {};
}

function kindOf(container: Element, header: Element | null, blogs: readonly string[]): PostKind {
  const icons = [...container.querySelectorAll(SITE.icon)].map((use) => use.getAttribute('href') ?? '');
  const inHeader = [...(header?.querySelectorAll(SITE.icon) ?? [])].map(
    (use) => use.getAttribute('href') ?? '',
  );
  if (SPONSORED.test(header?.textContent ?? '') || inHeader.some((icon) => /sponsor|blaze/.test(icon)))
    return 'sponsored';
  if (blogs.length > 1 || inHeader.some((icon) => icon.includes('reblog'))) return 'repost';
  return icons.some((icon) => /__(ds-)?pin(ned)?\b/.test(icon)) ? 'pinned' : 'own';
}

/** What the site writes beside the name of who pays, in its languages. */
const SPONSORED =
  /(?<!\p{L})(sponsored|blazed|gesponsert|gesponsord|sponsorisé|patrocinado|sponsorizzato|sponsorowan[ey]|sponsorlu|спонсируется|реклама)(?!\p{L})|スポンサー|プロモーション|스폰서|赞助|贊助/iu;

function mediaIn(article: Element, isAround: (element: Element) => boolean): Media[] {
  const media: Media[] = [];
  for (const element of article.querySelectorAll('figure img, video, audio, iframe')) {
    if (isAround(element)) continue;
    const kind = element.matches('img') ? 'image' : element.matches('audio') ? 'audio' : 'video';
    const alt = kind === 'image' ? element.getAttribute('alt')?.trim() || null : null;
    media.push({ kind, alt: alt !== null && /^(image|bild)$/i.test(alt) ? null : alt, machineAlt: false });
  }
  return media;
}
