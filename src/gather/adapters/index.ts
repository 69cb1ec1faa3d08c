import type { Adapter } from '../adapter.ts';
import { bluesky } from './bluesky/adapter.ts';
import { elk } from './elk/adapter.ts';
import { facebook } from './facebook/adapter.ts';
import { instagram } from './instagram/adapter.ts';
import { linkedin } from './linkedin/adapter.ts';
import { mastodon } from './mastodon/adapter.ts';
import { misskey } from './misskey/adapter.ts';
import { phanpy } from './phanpy/adapter.ts';
import { pinterest } from './pinterest/adapter.ts';
import { pleroma } from './pleroma/adapter.ts';
import { reddit } from './reddit/adapter.ts';
import { telegram } from './telegram/adapter.ts';
import { threads } from './threads/adapter.ts';
import { tiktok } from './tiktok/adapter.ts';
import { tumblr } from './tumblr/adapter.ts';
import { vk } from './vk/adapter.ts';
import { x } from './x/adapter.ts';
import { youtube } from './youtube/adapter.ts';

/** Every platform with a reader of its own, sorted by id. A new one is a folder beside this file and a line here. */
export const ADAPTERS: readonly Adapter[] = [
  bluesky,
  elk,
  facebook,
  instagram,
  linkedin,
  mastodon,
  misskey,
  phanpy,
  pinterest,
  pleroma,
  reddit,
  telegram,
  threads,
  tiktok,
  tumblr,
  vk,
  x,
  youtube,
];
