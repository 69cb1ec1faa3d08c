import { SAMPLE_BRAND, SAMPLE_POSTS, type SamplePost } from './posts.ts';

/** How many posts the page holds at first; the rest come while the user scrolls, a few at a time. */
const FIRST = 14;
const MORE = 8;

/**
 * The sample brand's page as a small social site would serve it: a header that says whose page it is, and a feed that
 * grows while the user scrolls. The markup is that of ordinary accessible sites (feed, article, time), with nothing made
 * for Feedgap.
 */
export function samplePage(): string {
  const { name, handle } = SAMPLE_BRAND;
  const posts = SAMPLE_POSTS.map((post, index) => article(post, index));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name} (@${handle}) · Campfire</title>
<style>${STYLE}</style>
</head>
<body>
<header class="site"><a href="/">Campfire</a> <nav><a href="/explore">Explore</a> <a href="/messages">Messages</a></nav></header>
<main>
<div class="profile"><h1>${name}</h1><p>@${handle}</p><p>Stoves that outlive their owners. An invented brand: this page is Feedgap’s own sample.</p></div>
<div role="feed" aria-label="Posts of ${name}">
${posts.slice(0, FIRST).join('\n')}
</div>
</main>
<template id="later">${posts.slice(FIRST).join('\n')}</template>
<script>${SCRIPT}</script>
</body>
</html>`;
}

function article(post: SamplePost, index: number): string {
  const by = post.by ?? SAMPLE_BRAND;
  const time = new Date(Date.parse(SAMPLE_BRAND.newest) - post.daysAgo * 86_400_000);
  const shown = post.shown === undefined ? post.text : `${post.text.slice(0, post.shown).trimEnd()}…`;
  const label =
    post.kind === 'repost' ? `${SAMPLE_BRAND.name} reposted` : post.kind === 'pinned' ? 'Pinned' : '';
  const when =
    post.kind === 'sponsored'
      ? '<span>Sponsored</span>'
      : `<a href="/${by.handle}/posts/${5000 - index}"><time datetime="${time.toISOString()}">${DATES.format(time)}</time></a>`;
  return `<article aria-posinset="${index + 1}" aria-setsize="-1">
${label === '' ? '' : `<p class="label">${label}</p>`}
<header><a class="author" href="/${by.handle}">${escape(by.name)}</a> <a href="/${by.handle}">@${by.handle}</a> ${when}</header>
${post.kind === 'reply' ? '<p class="label">Replying to <a href="/mira.cooks">@mira.cooks</a></p>' : ''}
<div class="text" dir="auto"><p>${escape(shown)}</p>${post.shown === undefined ? '' : `<button type="button" data-full="${escape(post.text)}">See more</button>`}</div>
<footer><button aria-label="${post.likes} likes">♡ ${post.likes}</button> <button aria-label="${post.comments} comments">💬 ${post.comments}</button> <button aria-label="${post.shares} shares">↻ ${post.shares}</button></footer>
</article>`;
}

const DATES = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const STYLE = `
body { margin: 0; font: 16px/1.45 system-ui, sans-serif; color: #222; background: #f4f3ef; }
.site { display: flex; gap: 24px; padding: 12px 24px; background: #fff; border-bottom: 1px solid #ddd; }
main { max-width: 600px; margin: 0 auto; padding: 16px; }
.profile, article { background: #fff; border: 1px solid #e2e0da; border-radius: 8px; padding: 16px; margin-bottom: 12px; }
h1 { margin: 0; }
article header { color: #666; font-size: 14px; }
.author { font-weight: 600; color: #222; text-decoration: none; }
.label { margin: 0 0 4px; color: #666; font-size: 13px; }
footer { display: flex; gap: 16px; }
button { border: 0; background: none; color: #555; font: inherit; padding: 4px; cursor: pointer; }
`;

const SCRIPT = `
const feed = document.querySelector('[role=feed]');
const later = document.getElementById('later').content;
addEventListener('scroll', () => {
  if (innerHeight + scrollY < document.body.scrollHeight - 600) return;
  for (let i = 0; i < ${MORE} && later.firstElementChild; i++) feed.append(later.firstElementChild);
});
feed.addEventListener('click', (event) => {
  const full = event.target.dataset.full;
  if (!full) return;
  event.target.previousElementSibling.textContent = full;
  event.target.remove();
});
`;
