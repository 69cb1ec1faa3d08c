/**
 * What the page says of its pin as structured data: the exact moment and exact numbers, which the page shows rounded or not
 * at all. Whose pin it is, is not taken from there: it names who saved it, the page who made it.
 */
export interface PinData {
  readonly time: string | null;
  readonly likes: readonly number[];
  readonly comments: number | null;
  readonly shares: number | null;
  readonly views: number | null;
}

type Json = Readonly<Record<string, unknown>>;

/** No page has more than a few; a longer one is not read. */
const LONGEST_JSON = 200_000;

/** All that the page's structured data says of the pin with this id; empty fields where it says nothing. */
export function pinData(document: Document, pinId: string): PinData {
  const about = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => parsed(textContent))
    .filter((json) => json !== null && isAbout(json, pinId));
  const numbers = (type: string) => about.flatMap((json) => interactions(json, type));
  const first = (names: readonly string[]) =>
    about.flatMap((json) => names.map((name) => json?.[name])).find((value) => value !== undefined);
  const time = first(['datePublished', 'uploadDate']);
  const comments = first(['commentCount']);
  return {
    time: typeof time === 'string' ? time : null,
    likes: numbers('LikeAction'),
    comments: typeof comments === 'number' ? comments : null,
    shares: numbers('ShareAction')[0] ?? null,
    views: numbers('WatchAction')[0] ?? null,
  };
}

function parsed(text: string): Json | null {
  if (text.length > LONGEST_JSON) return null;
  try {
    return record(JSON.parse(text));
  } catch {
    return null;
  }
}

function record(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function isAbout(json: Json, pinId: string): boolean {
  const named = [json['@id'], json['url'], record(json['mainEntityOfPage'])?.['@id']];
  return named.some((address) => typeof address === 'string' && address.includes(pinId));
}

function interactions(json: Json | null, type: string): number[] {
  const list = json?.['interactionStatistic'];
  return (Array.isArray(list) ? list : [list]).flatMap((item) => {
    const entry = record(item);
    const kind = record(entry?.['interactionType'])?.['@type'] ?? entry?.['interactionType'];
    const count = entry?.['userInteractionCount'];
    return typeof kind === 'string' && kind.endsWith(type) && typeof count === 'number' ? [count] : [];
  });
}
