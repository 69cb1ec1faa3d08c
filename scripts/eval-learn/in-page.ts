/**
 * What runs inside the saved page: reads it once with everything there is, to know which element each post is, and then
 * with nothing but a pack learnt from one of them. Bundled by `learn-pages.ts`.
 */
import { gather } from '../../src/gather/gather.ts';
import { learnPack } from '../../src/gather/learn/learn-pack.ts';
import { readerFromPack } from '../../src/gather/learn/reader-from-pack.ts';
import { ReadingMemory } from '../../src/gather/reading-memory.ts';
import type { Post } from '../../src/model/post.ts';
import type { SitePack } from '../../src/model/site-pack.ts';

export interface ReadAfterLearning {
  readonly posts: readonly Post[];
  readonly pack: SitePack | null;
  readonly problem: string | null;
}

const page = { document, url: new URL(location.href), now: new Date() };
let elements: ReadonlyMap<string, Element> = new Map();

const measure = {
  /** The posts of the page, read as users get them. */
  readAll(): readonly Post[] {
    const all = gather(page);
    elements = all.elements;
    return all.reading.posts;
  },

  /** What a pack reads here that was learnt from one post, `inside`: by pointing at its first words and not at its box. */
  learnFrom(id: string, inside: boolean): ReadAfterLearning {
    const post = elements.get(id);
    if (post === undefined) return { posts: [], pack: null, problem: 'no-example' };
    const learnt = learnPack(inside ? firstWordsIn(post) : post, page);
    if ('problem' in learnt) return { posts: [], pack: null, problem: learnt.problem };
    const memory = new ReadingMemory();
    memory.beginLook(page.url.href);
    // Without the safety net, which would read what the pack does not.
    memory.compared = { elements: Infinity, feedReads: false };
    const { reading } = gather(page, [readerFromPack(learnt.pack)], memory);
    const isByPack = reading.reader === learnt.pack.host;
    return {
      posts: isByPack ? reading.posts : [],
      pack: learnt.pack,
      problem: isByPack ? null : 'reads-none',
    };
  },
};

const FEWEST_LETTERS = 20;

function firstWordsIn(post: Element): Element {
  const walker = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isProse = (node.nodeValue ?? '').trim().length >= FEWEST_LETTERS;
    if (isProse && node.parentElement !== null) return node.parentElement;
  }
  return post;
}

Object.assign(globalThis, { measure });
