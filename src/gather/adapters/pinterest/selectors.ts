/**
 * What Pinterest's pages are recognised by: `data-test-id`, kept since 2018 while class names are hashed, and addresses
 * (`/pin/ID/`). The close-up and skeletons were seen in a saved page of 2025-12, an empty profile of 2023-09; the grid in
 * public scrapers, download helpers and in Pinterest's own bait for ad blockers (2019–2026).
 */

/** A cell of the grid. The wider ones hold anything (modules, boards, the close-up): only those with a pin count. */
export const PIN = '[data-test-id="pin"], [data-test-pin-id]';
export const CELL =
  '[data-grid-item], [data-test-id="pinWrapper"], [data-test-id="deeplink-wrapper"], .Grid__Item, .pinWrapper';
export const PIN_LINK = 'a[href*="/pin/"]';
/** What stands in place of a pin while it loads. */
export const SKELETON = '[data-test-id="skeleton-pin"]';

/** A pin on its own page; parts of it where it has no common name. */
export const CLOSEUP = {
  container:
    '[data-test-id="CloseupMainPin"], [data-test-id="closeup-container"], [data-test-id="closeup-body"], [data-test-id="closeup-page-body"]',
  parts:
    '[data-test-id="CloseupDetails"], [data-test-id="closeup-title"], [data-test-id="pin-title"], [data-test-id="pinTitle"]',
  title: ['[data-test-id="pin-title"]', '[data-test-id="pinTitle"]', '[data-test-id="closeup-title"]', 'h1'],
  text: [
    '[data-test-id="truncated-description"]',
    '[data-test-id="main-pin-description-text"]',
    '[data-test-id="richPinInformation-description"]',
    '[data-test-id="pin-description-container"]',
    '[data-test-id="CloseupDescriptionContainer"]',
  ],
  author: [
    '[data-test-id="creator-profile-name"]',
    '[data-test-id="creator-profile-link"]',
    '[data-test-id="official-user-attribution"] a',
    '[data-test-id="username"]',
    '[data-test-id="closeup-attribution"] a',
  ],
  authorLink:
    'a[data-test-id="creator-profile-link"], a[data-test-id="creator-avatar-link"], [data-test-id="official-user-attribution"] a',
  likes: ['[data-test-id="reaction-count"]', '[data-test-id="reactions-count"]'],
  comments: [
    '#comment-count-and-label',
    '[data-test-id="comment-count"]',
    '[data-test-id="canonical-comments-header"]',
  ],
  link: 'a[data-test-id="visit-button"], [data-test-id="visit-button"] a, [data-test-id="closeup-lego-container"] a[rel*="nofollow"][href^="http"]',
} as const;

export const GRID = {
  title: [
    '[data-test-id="pinrep-footer-organic-title"]',
    '[data-test-id="pinTitle"]',
    '[data-test-id="pin-title"]',
    '[data-test-id="productTitle"]',
    '[data-test-id="pinrep-footer"] [data-test-id^="one-tap"] a',
    '[data-test-id^="pinrep-footer"] h2',
    '[data-test-id^="pinrep-footer"] h3',
    '.richPinGridTitle',
    'h2',
    'h3',
  ],
  text: ['[data-test-id="desc"]', '[data-test-id="pinrep-footer-desc"]', '.pinDescription'],
  image:
    '[data-test-id="pinrep-image"] img, [data-test-id="non-story-pin-image"] img, img[src*="pinimg"], img[alt]',
  /** Below a pin until 2018: its link leads to the board. */
  credit: '.creditItem .creditName',
  video: 'video, [data-test-id="pinrep-video"], [data-test-id="PinTypeIdentifier"]',
  ad: '[data-test-id="otpp"], [data-test-id^="one-tap"], [data-test-id*="promoted" i], [data-test-id*="sponsor" i], [title="Sponsored"], a[aria-label="Promoted by"]',
  /** Pictures of people, of boards, and whatever a drawer holds. */
  noCover:
    '[data-test-id="gestalt-avatar-svg"], [data-test-id*="avatar"], [data-test-id*="drawer"], [data-test-id*="board"]',
} as const;

export const PROFILE = {
  name: [
    '[data-test-id="profile-name"]',
    '[data-test-id="user-name"]',
    '.UserProfileHeader .name',
    '.profileHeader .name',
  ],
} as const;

/**
 * Where Pinterest says with the pin's own title what a picture shows: "This contains an image of: …". Its other beginning
 * ("This may contain: …") is a machine's and known in `machine-alts.ts`.
 */
export const CONTAINS =
  /^(?=[^:：\n]{0,60}(?:image|bild|imagen|imagem|immagine|afbeelding|obraz|изображ|зображ|görsel|resim|gambar|hình ảnh|画像|이미지|图片|圖片|صورة))[^:：\n]{0,40}(?:contain|enthält|contiene|contém|contient|bevat|zawiera|содерж|это изображ|містить|içer|berisi|chứa|含|포함|包含|包括|تحتوي|يحتوي)[^:：\n]{0,40}[:：]\s*/iu;

/** What a board holds; below it stands what the site would add to it. */
export const BOARD =
  '[data-test-id="board-feed"], [data-test-id="base-board-pin-grid"], [data-test-id="board-section-feed"], [data-test-id="board-section"]';
/** What the site would add, also where it stands inside: by its name, or behind a heading between the pins. */
export const MORE_IDEAS =
  '[data-test-id*="more-ideas" i], [data-test-id="secondaryBoardGrid"], [data-test-id="related-interests-multi-column-module"], [data-test-id*="related-pins" i]';
