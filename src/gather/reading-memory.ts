import type { Post } from '../model/post.ts';
import type { MissedWhy } from '../model/page-reading.ts';
import type { PageChanges, PageDescription } from './adapter.ts';
import type { Steps } from './steps.ts';

export type Outcome = Post | MissedWhy;

/** What a reader says of the page as a whole. */
export interface PageFacts {
  readonly containers: readonly Element[];
  readonly description: PageDescription;
}

interface Remembered {
  readonly reader: string;
  readonly outcome: Outcome;
  readonly context: number;
}

/** A reading in the light of others is made anew when there are so many more of them. */
const CONTEXT_GROWTH = 1.5;
/** What a page changes all the time without changing what a post says. */
const IGNORED = new Set('tabindex src srcset sizes width height loading d transform'.split(' '));
const SHOW_ELEMENT = 1;

/**
 * What was read from which container, so that a look costs what is new and not what is there. It is told of every
 * change of the page (`note`) and forgets the containers that a change lies in: also those that come back into the
 * page, because nobody saw what happened to them outside. Readings depend on the address; another one begins afresh.
 */
export class ReadingMemory implements PageChanges {
  #outcomes = new WeakMap<Node, Remembered>();
  readonly #facts = new Map<string, PageFacts>();
  /** Changed since the look began: what is read of them now may be gone already. */
  #changed = new Set<Node>();
  /** When a node, or anything in it, was last seen to change. */
  readonly #changedAt = new WeakMap<Node, number>();
  #moment = 0;
  #newsAt = 0;
  #forgottenAt = 0;
  #address = '';
  /** For the safety net: what the page was when its readers were last compared. */
  compared: { readonly elements: number; readonly feedReads: boolean } | null = null;

  beginLook(address: string): void {
    this.#changed = new Set();
    if (address === this.#address) return;
    this.forgetAll();
    this.#address = address;
  }

  forgetAll(): void {
    this.#outcomes = new WeakMap();
    this.#facts.clear();
    this.compared = null;
    this.#moment += 1;
    this.#forgottenAt = this.#moment;
  }

  /** @param context how many containers the reading was made in the light of; 0 if each is read for itself */
  recall(container: Element, reader: string, context: number): Outcome | undefined {
    const known = this.#outcomes.get(container);
    if (known?.reader !== reader || context > known.context * CONTEXT_GROWTH) return undefined;
    return known.outcome;
  }

  keep(container: Element, reader: string, context: number, outcome: Outcome): void {
    if (!this.#changed.has(container)) this.#outcomes.set(container, { reader, outcome, context });
  }

  /** The facts of a reader: those of the last look as long as nothing changed. */
  *facts(reader: string, find: () => Steps<PageFacts>): Steps<PageFacts> {
    const known = this.#facts.get(reader);
    if (known !== undefined) return known;
    const since = this.#moment;
    const facts = yield* find();
    // What changed meanwhile may not be in them.
    if (this.#newsAt <= since) this.#facts.set(reader, facts);
    return facts;
  }

  get moment(): number {
    return this.#moment;
  }

  isUnchangedSince(node: Node, moment: number): boolean {
    // Before it was told to forget, changes may have gone unseen.
    return moment >= this.#forgottenAt && (this.#changedAt.get(node) ?? 0) <= moment;
  }

  /** Takes in what changed; false if another look could not see any difference. */
  note(records: readonly MutationRecord[]): boolean {
    const seen = new Set<Node>();
    let isNews = false;
    this.#moment += 1;
    for (const record of records) {
      const attribute = record.type === 'attributes' ? record.attributeName : null;
      if (attribute !== null && IGNORED.has(attribute)) continue;
      // Styles and classes matter where they show or hide a part of a post. The style of a container itself is its
      // place in a list, and those of all others the looks of the site.
      const isLooks = attribute === 'style' || attribute === 'class';
      this.#changedAt.set(record.target, this.#moment);
      const forgot = this.#forgetAbove(record.target, attribute !== 'style', seen);
      for (const node of record.addedNodes) this.#forgetInside(node);
      if (forgot || !isLooks) isNews = true;
    }
    if (isNews) {
      this.#facts.clear();
      this.#newsAt = this.#moment;
    }
    return isNews;
  }

  #forgetAbove(node: Node, itself: boolean, seen: Set<Node>): boolean {
    // A walker, because a form with an input named "parentNode" hides its parent from anybody who asks it.
    const root = node.ownerDocument ?? node;
    const walker = (root as Document).createTreeWalker(root);
    walker.currentNode = node;
    let forgot = false;
    for (let at: Node | null = itself ? node : walker.parentNode(); at !== null; at = walker.parentNode()) {
      if (seen.has(at)) break;
      seen.add(at);
      if (this.#forget(at)) forgot = true;
    }
    return forgot;
  }

  #forgetInside(node: Node): void {
    this.#forget(node);
    const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, SHOW_ELEMENT);
    for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) this.#forget(at);
  }

  #forget(node: Node): boolean {
    this.#changedAt.set(node, this.#moment);
    this.#changed.add(node);
    return this.#outcomes.delete(node);
  }
}
