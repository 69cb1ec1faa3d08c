/**
 * Where Instagram keeps what a post is made of: data. Class names are generated and mean nothing; tags, roles and the
 * shapes of addresses have lasted.
 *
 * Provenance. Home feed, saved 2024-01; profile grids, saved 2024-03 and 2026-07; post pages with `article` (2025-08)
 * and without (2025-11, logged out); grids and post pages of 2016-2022 as Instagram scrapers of that time read them.
 */

/** A post of the home feed, on a post page, or in the dialog over a profile. Before 2025 a grid is in one, too. */
export const ARTICLE = 'article';

/** Links to one post; `address.ts` checks that they lead to nothing below it. */
export const POST_LINK = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]';

/** Who likes, and all comments: links below the post that also name it. */
export const LIKES_LINK = 'a[href*="/liked_by/"]';
export const COMMENTS_LINK = 'a[href*="/comments/"]';

/** A comment's time links to `/p/CODE/c/ID`. */
export const COMMENT_LINK = 'a[href*="/c/"]';

/** The icons below a post (like, comment, repost, share), each followed by its number in layouts since 2025. */
export const ACTIONS = 'section';
export const ACTION_ICON = 'svg[aria-label]';

/** Advertisements lead out through Facebook, or carry the ad's key. */
export const SPONSORED = 'a[href*="/ads/ig_redirect"], a[href*="a_mpk="]';

/** The pin in the corner of a tile: the drawing of the icon says it in every language. */
export const PIN = 'svg path[d^="m22.707 7.583"]';
/** Its name, where an older drawing is used. */
export const PIN_WORDS =
  /\bpin|pinnt|fijad|fixad|fissat|épingl|angeheftet|fixiert|vastge|fäst|fastgjort|festet|przypi|připn|kitűz|закреп|закріпл|sabitlen|مثبت|נעוץ|पिन|ghim|sematkan|固定|ピン|고정|置顶|置頂|釘選|ปักหมุด/i;

/** A video or reel says so by the badge on its tile, but first by its address. */
export const VIDEO = 'video';

/** Below a video of 2016-2021 its views stand where a picture's likes do. */
export const VIEW_WORDS =
  /view|play|aufruf|wiedergab|vue|lecture|visualiz|reproduc|riproduz|weergav|visning|wyświetle|odtworze|просмотр|перегляд|προβολ|görüntülen|izlenme|مشاهد|צפיות|lượt xem|tayangan|再生|조회|次播放|次观看|次觀看|ครั้ง/i;
