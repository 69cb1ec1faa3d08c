/** Feeds to measure on, made up by number. `plain`: the markup of ordinary accessible sites; `x`: what X's app renders. */
export type Markup = 'plain' | 'x';

const WORDS =
  'harbour kettle morning copper saddle lantern orchard velvet timber meadow cinder parcel window winter'.split(
    ' ',
  );

/** One post. `number` counts from the newest. */
export function benchPost(number: number, markup: Markup): string {
  const time = new Date(Date.UTC(2026, 10, 20) - number * 3_600_000);
  const day = `${time.getUTCDate()} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[time.getUTCMonth()] ?? ''}`;
  const text = Array.from({ length: 24 }, (_, at) => WORDS[(number * 7 + at * at) % WORDS.length]).join(' ');
  const when = `<a href="/larkmoor/status/${90_000 - number}"><time datetime="${time.toISOString()}">${day}</time></a>`;
  const buttons = ['like', 'reply', 'retweet']
    .map(
      (action, at) =>
        `<div><button data-testid="${action}" aria-label="${number % 90} ${['likes', 'replies', 'reposts'][at] ?? ''}"><div><span>${number % 90}</span></div></button></div>`,
    )
    .join('');
  if (markup === 'x')
    return `<article data-testid="tweet" role="article"><div><div><div data-testid="User-Name"><div><a href="/larkmoor"><span><span>Larkmoor</span></span></a></div><div><a href="/larkmoor"><span>@larkmoor</span></a>${when}</div></div></div><div data-testid="tweetText" lang="en"><span>Number ${number}: ${text}</span></div><div role="group">${buttons}</div></div></article>`;
  return `<article><header><div><a href="/larkmoor"><span>Larkmoor</span></a> <a href="/larkmoor"><span>@larkmoor</span></a> ${when}</div></header><div><div><p>Number ${number}: ${text}</p></div></div><footer>${buttons}</footer></article>`;
}

/** A brand's page with so many posts, and `beside` them what else stands on a page. */
export function benchPage(posts: number, markup: Markup, beside = ''): string {
  return page(Array.from({ length: posts }, (_, number) => benchPost(number, markup)).join('\n'), beside);
}

function page(articles: string, beside = ''): string {
  return `<!doctype html><html lang="en"><head><title>Larkmoor</title></head><body><main><h1>Larkmoor</h1><div role="feed">${articles}</div></main><aside>${beside}</aside></body></html>`;
}

/** About so many nodes that are nobody's posts. */
export function clutter(nodes: number): string {
  return '<div><span>a</span><i>b</i></div>'.repeat(Math.ceil(nodes / 5));
}

/** A feed of five, one of which has so many links in its words. */
export function linksPage(links: number, markup: Markup): string {
  const words = '<a href="/larkmoor">x</a> '.repeat(links);
  return page(postsWith(/Number 2: [^<]*/, words, markup));
}

/** A feed of five; `nestDeeper` makes one of them as deep as it says, which no parser does. */
export function deepPage(): string {
  return page(postsWith(/Number 2: [^<]*/, '<span id="deep"></span>', 'plain'));
}

function postsWith(place: RegExp, instead: string, markup: Markup): string {
  const posts = Array.from({ length: 5 }, (_, number) => benchPost(number, markup));
  return posts.join('\n').replace(place, () => instead);
}
