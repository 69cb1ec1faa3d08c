/**
 * Which candidate sets are feeds. A set is judged as a whole: what most of its units have. Of sets that overlap, the
 * one that explains more posts wins, but a set that lies inside the items of another, which are posts without it,
 * holds their comments or quotes and is dropped. Over 300 lines: each step decides over what the one before has left.
 */
import { isDisplayed } from '../dom.ts';
import { inOneGo, type Steps } from '../steps.ts';
import type { Candidate } from './candidates.ts';
import { evidenceOf, scoreOf, type Evidence } from './evidence.ts';
import { isGallery } from './galleries.ts';
import { areOffers } from './job-offers.ts';
import { MARK } from './marks.ts';
import { areNotices } from './notices.ts';
import { countIn, type PageIndex } from './page-index.ts';
import { attributeOf } from './page-tree.ts';

export interface Group {
  readonly units: Candidate;
  readonly mean: Evidence;
  readonly score: number;
  /** Pictures that are links, see `galleries.ts`. */
  readonly isGallery: boolean;
}

/** So many units are judged between two pauses. */
const UNITS_PER_STEP = 250;

export function* chooseGroups(index: PageIndex, candidates: readonly Candidate[]): Steps<Group[]> {
  const groups: Group[] = [];
  for (const units of candidates) {
    yield;
    const group = yield* judgeInSteps(index, units);
    yield;
    if (isFeed(index, group)) groups.push(group);
  }
  groups.sort((a, b) => Number(a.isGallery) - Number(b.isGallery) || total(b) - total(a));
  let chosen: Group[] = [];
  for (const group of groups) {
    yield;
    if (!isShown(index, group)) continue;
    // Beside a feed, a grid of pictures is its "Photos" box.
    if (group.isGallery && chosen.some((other) => !other.isGallery)) continue;
    if (chosen.some((other) => isApart(index, group, other))) continue;
    const inner = chosen.filter((other) => nested(index, group.units, other.units).size > 0);
    if (inner.length > 0) {
      // They have more units or more evidence; are the larger ones posts without them?
      const held = inner.flatMap((other) => other.units).sort((a, b) => a - b);
      const inside = nested(index, group.units, held);
      if (!isPostWithout(index, group, inside) && !completes(index, group, inside)) continue;
      chosen = chosen.filter((other) => !inner.includes(other));
    }
    chosen.push(group);
  }
  const result: Group[] = [];
  for (const group of chosen) {
    const wide = yield* widened(index, group);
    yield;
    result.push({ ...wide, units: wide.units.filter((unit) => isUnit(index, unit, wide)) });
  }
  return result;
}

/**
 * The group with each unit as large as it can be without holding another one, if that makes better posts of them: where
 * items differ in depth, only their heads were found at the same place.
 */
function* widened(index: PageIndex, group: Group): Steps<Group> {
  if (group.isGallery || group.units.length < 2) return group;
  const units = group.units.map((unit, n) => {
    const [before = -1, after = Infinity] = [group.units[n - 1], group.units[n + 1]];
    let wide = unit;
    for (
      let up = index.parent[unit] ?? -1;
      up > before && (index.end[up] ?? 0) <= after;
      up = index.parent[up] ?? -1
    )
      wide = up;
    return wide;
  });
  yield;
  const wider = yield* judgeInSteps(index, units);
  return wider.score >= group.score + index.constants.clearlyBetterScore &&
    wider.mean.against <= group.mean.against
    ? wider
    : group;
}

function isShown(index: PageIndex, group: Group): boolean {
  return group.units.some((unit) => isDisplayed(index.elements[unit] as Element));
}

/**
 * Whether the inner units are only the heads of posts (and of the answers below them), and these the posts: each with
 * its first inner unit has clearly more words than that alone, and is no worse a post. Of a row of posts, or a thread,
 * nothing is left besides the first one.
 */
function completes(index: PageIndex, group: Group, inside: ReadonlyMap<number, readonly number[]>): boolean {
  const { wholeUnits, wholeRatio, wholeShare, wholeProse } = index.constants;
  const held = [...inside.values()].reduce((sum, units) => sum + units.length, 0);
  if (group.units.length < wholeUnits && held > group.units.length * wholeRatio) return false;
  if (inside.size < group.units.length * wholeShare) return false;
  const words = (i: number) => countIn(index, 'prose', i) + countIn(index, 'linked', i);
  let [more, whole, head, titled] = [0, 0, 0, 0];
  for (const [unit, [first = unit, ...others]] of inside) {
    more += scoreIn(index, unit, others) - scoreIn(index, first);
    whole += words(unit) - others.reduce((sum, i) => sum + words(i), 0);
    head += words(first);
    // What has a title of its own is whole: a film on a shelf.
    if (hasTitle(index, first)) titled++;
  }
  return titled < inside.size / 2 && more >= 0 && whole >= 2 * head + wholeProse * inside.size;
}

/** A heading that is more than the author's name. */
function hasTitle(index: PageIndex, unit: number): boolean {
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    if (((index.marks[i] ?? 0) & MARK.heading) !== 0 && countIn(index, 'furniture', i) === 0) return true;
  }
  return false;
}

function scoreIn(index: PageIndex, unit: number, without?: Candidate): number {
  return scoreOf(evidenceOf(index, unit, without), index.constants);
}

/** Inside the items of a better group, made of the same ones, or in another part of the page. */
function isApart(index: PageIndex, group: Group, other: Group): boolean {
  if (nested(index, other.units, group.units).size > 0 || overlap(group.units, other.units)) return true;
  return nested(index, group.units, other.units).size === 0 && !belongsTo(index, group, other);
}

/** A second group is part of the same feed inside the first one's list, or when it is not much smaller. */
function belongsTo(index: PageIndex, group: Group, main: Group): boolean {
  if (group.units.length * 2 >= main.units.length) return true;
  const list = commonAncestor(index, main.units);
  return group.units.every((unit) => unit > list && unit < (index.end[list] ?? 0));
}

function commonAncestor(index: PageIndex, units: Candidate): number {
  const [first = 0, last = first] = [units[0], units.at(-1)];
  let up = first;
  while (up > 0 && (index.end[up] ?? 0) <= last) up = index.parent[up] ?? 0;
  return up === first ? (index.parent[up] ?? 0) : up;
}

/** Headings, dividers and suggestions stand between posts and look like them from outside. */
function isUnit(index: PageIndex, unit: number, group: Group): boolean {
  if (group.isGallery) return true;
  const { bareShare, bareEvidence, leastUnitScore } = index.constants;
  const evidence = evidenceOf(index, unit);
  const isBare =
    group.mean.time >= bareShare &&
    group.mean.actions >= bareShare &&
    evidence.time + evidence.actions < bareEvidence;
  // Where all others have a name and a time, what has neither is a divider; what has no time and many names, people to follow.
  const isNobodys =
    group.mean.author >= 0.8 && group.mean.time >= 0.8 && evidence.author + evidence.time === 0;
  if (isBare || isNobodys || isSaidToBeAnswer(index, unit)) return false;
  if (group.mean.time >= bareShare && evidence.time === 0 && accountsIn(index, unit) >= MANY_ACCOUNTS)
    return false;
  return scoreOf(evidence, index.constants) >= leastUnitScore;
}

const MANY_ACCOUNTS = 3;

function accountsIn(index: PageIndex, unit: number): number {
  const keys = new Set<string>();
  for (let i = unit; i < (index.end[unit] ?? 0) && keys.size < MANY_ACCOUNTS; i++) {
    const key = ((index.marks[i] ?? 0) & MARK.author) === 0 ? undefined : index.links.get(i)?.key;
    if (key !== undefined) keys.add(key);
  }
  return keys.size;
}

/** Microformats and microdata say of answers that they are some, which otherwise look like their post. */
function isSaidToBeAnswer(index: PageIndex, unit: number): boolean {
  const get = (name: string) =>
    attributeOf(index.elements[unit] as Element, index.names[unit] ?? '', name) ?? '';
  return /(?:^|\s)(?:u-comment|p-comment|h-cite)(?:\s|$)/.test(get('class')) || get('itemprop') === 'comment';
}

function total(group: Group): number {
  return group.score * group.units.length;
}

export function judge(index: PageIndex, units: Candidate): Group {
  return inOneGo(judgeInSteps(index, units));
}

function* judgeInSteps(index: PageIndex, units: Candidate): Steps<Group> {
  const { constants } = index;
  const all: Evidence[] = [];
  for (const unit of units) {
    if (all.length % UNITS_PER_STEP === UNITS_PER_STEP - 1) yield;
    all.push(evidenceOf(index, unit));
  }
  const names = ['author', 'time', 'text', 'permalink', 'actions', 'media', 'against'] as const;
  const mean = Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, evidence) => sum + evidence[name], 0) / all.length]),
  ) as unknown as Evidence;
  const score = all.reduce((sum, evidence) => sum + scoreOf(evidence, constants), 0) / all.length;
  return {
    units,
    mean,
    score,
    isGallery:
      mean.against <= constants.mostAgainstShare &&
      mean.media >= constants.galleryMediaShare &&
      isGallery(index, units),
  };
}

function isFeed(index: PageIndex, { units, mean, score, isGallery: gallery }: Group): boolean {
  if (gallery) return true;
  const { constants } = index;
  if (areVotedOn(index, units, mean)) return mean.against <= constants.mostAgainstShare;
  if (units.length < 2 || score < constants.leastFeedScore || mean.against > constants.mostAgainstShare)
    return false;
  if (mean.text < constants.feedTextShare || areOffers(index, units) || areNotices(index, units))
    return false;
  if (areBareRows(index, units, mean)) return false;
  // Two of anything is weak evidence: both must name their author and time.
  if (units.length === 2 && mean.author + mean.time < 2) return false;
  // Accounts to follow have a name and a button, too.
  const isDated = mean.time >= constants.undatedShare;
  const prose = meanProse(index, units);
  if (!isDated && mean.permalink < constants.undatedPermalinkShare && prose < constants.undatedProse)
    return false;
  return (
    [mean.author, mean.time, mean.actions].filter((share) => share >= constants.commonShare).length >= 2 ||
    (mean.time >= constants.datedShare && prose >= constants.datedProse) ||
    areDatedTitles(index, units, mean)
  );
}

/** Names and dates without a word about them that leads anywhere, or a button: the rows of a ranking. */
function areBareRows(index: PageIndex, units: Candidate, mean: Evidence): boolean {
  const { undatedShare, commonShare, certainProse, titleText } = index.constants;
  return (
    mean.text <= titleText &&
    mean.permalink < undatedShare &&
    mean.actions < commonShare &&
    mean.media < undatedShare &&
    meanProse(index, units) < certainProse
  );
}

/** What is voted on and talked about without a time or a name: each leads to one thing and has two buttons that count. */
function areVotedOn(index: PageIndex, units: Candidate, mean: Evidence): boolean {
  const { undatedProse } = index.constants;
  if (units.length < LEAST_TITLES || mean.permalink < ALWAYS || meanProse(index, units) < undatedProse)
    return false;
  const voted = units.filter((unit) => {
    let counters = 0;
    for (let i = unit; i < (index.end[unit] ?? 0); i++) {
      if (((index.marks[i] ?? 0) & MARK.action) !== 0 && countIn(index, 'count', i) === 1) counters++;
    }
    return counters >= 2;
  });
  return voted.length >= units.length * ALWAYS;
}

/**
 * A list of a site's own posts by their titles: a date, a heading that is a link to something with a name of its own, and
 * perhaps a teaser in the same link. Fewer than four such are a box of related reading.
 */
function areDatedTitles(index: PageIndex, units: Candidate, mean: Evidence): boolean {
  if (units.length < LEAST_TITLES || mean.time < ALWAYS || mean.permalink < ALWAYS) return false;
  // Openings for work have buttons besides.
  if (mean.actions >= index.constants.commonShare) return false;
  // Below an article they are what else there is to read.
  const sum = (kind: 'prose' | 'linked') => units.reduce((all, unit) => all + countIn(index, kind, unit), 0);
  const prose = sum('prose');
  if (countIn(index, 'prose', 0) - prose > prose + sum('linked')) return false;
  const titled = units.filter((unit) => countIn(index, 'heading', unit) === 1 && isTitled(index, unit));
  return titled.length >= units.length * ALWAYS;
}

const LEAST_TITLES = 4;
const ALWAYS = 0.9;

/** Whether the one thing that the unit links to is its title. */
function isTitled(index: PageIndex, unit: number): boolean {
  const keys = new Set<string>();
  for (let i = unit; i < (index.end[unit] ?? 0); i++) {
    const link = index.links.get(i);
    if (((index.marks[i] ?? 0) & MARK.item) !== 0 && link?.sameSite === true) keys.add(link.key);
  }
  return keys.size === 1;
}

function meanProse(index: PageIndex, units: Candidate): number {
  const { mostProseOfUnit } = index.constants;
  const prose = units.map((unit) => Math.min(mostProseOfUnit, countIn(index, 'prose', unit)));
  return prose.reduce((sum, characters) => sum + characters, 0) / units.length;
}

/** For each outer unit that holds inner ones: which. Both lists in document order. */
function nested(index: PageIndex, outer: Candidate, inner: Candidate): Map<number, number[]> {
  const result = new Map<number, number[]>();
  let j = 0;
  for (const unit of outer) {
    while (j < inner.length && (inner[j] ?? 0) <= unit) j++;
    const held: number[] = [];
    while (j < inner.length && (inner[j] ?? 0) < (index.end[unit] ?? 0)) held.push(inner[j++] ?? 0);
    if (held.length > 0) result.set(unit, held);
  }
  return result;
}

function overlap(a: Candidate, b: Candidate): boolean {
  const set = new Set(a);
  return b.some((unit) => set.has(unit));
}

/**
 * Whether the outer units are posts even without the inner ones. All outer units are asked, not only those that hold
 * something: of two columns, the one beside the feed is no post.
 */
function isPostWithout(
  index: PageIndex,
  outer: Group,
  inside: ReadonlyMap<number, readonly number[]>,
): boolean {
  const { constants } = index;
  const posts = outer.units.filter((unit) => {
    const evidence = evidenceOf(index, unit, inside.get(unit));
    const dated = evidence.time > 0 || (outer.mean.time < constants.undatedShare && evidence.actions >= 1);
    return (
      scoreOf(evidence, constants) >= constants.postScore && dated && evidence.text >= constants.postText
    );
  });
  return posts.length >= outer.units.length * constants.postShare;
}

/**
 * The group with those neighbours of its units that are posts in another shape: the main post of a thread, an
 * advertisement without a time.
 */
export function* withCompanions(index: PageIndex, group: Group): Steps<Group> {
  if (group.isGallery) return group;
  const { constants } = index;
  const units = new Set(group.units);
  let asked = 0;
  for (const list of new Set(group.units.map((unit) => index.parent[unit] ?? -1))) {
    if (list < 0) continue;
    for (let child = list + 1; child < (index.end[list] ?? 0); child = index.end[child] ?? child + 1) {
      if (++asked % UNITS_PER_STEP === 0) yield;
      if (units.has(child) || holdsAny(index, child, group.units)) continue;
      const evidence = evidenceOf(index, child);
      const isPost =
        evidence.author > 0 &&
        evidence.text >= constants.postText &&
        evidence.time + evidence.actions >= 1 &&
        evidence.against === 0;
      if (isPost && scoreOf(evidence, constants) >= constants.companionScore && isUnit(index, child, group))
        units.add(child);
    }
  }
  return units.size === group.units.length ? group : { ...group, units: [...units].sort((a, b) => a - b) };
}

function holdsAny(index: PageIndex, i: number, units: Candidate): boolean {
  // The first unit behind `i`, by halves: lists of thousands are asked for each of their children.
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) > i) high = middle;
    else low = middle + 1;
  }
  return low < units.length && (units[low] ?? 0) < (index.end[i] ?? 0);
}
