/** What shops, directories and result lists say, and posts' furniture does not: evidence against a feed. */

export const PRICE =
  /^(?:from |ab |desde |à partir de )?(?:[$€£¥₹₽₩₺₫]|US\$|R\$|CHF|EUR|USD|Rs\.?|zł|kr\.?)\s?\d[\d.,\s]*$|^\d[\d.,\s]*\s?(?:[€£¥₹₽₩₺₫]|zł|kr\.?|CHF|EUR|USD|руб\.?|Kč|Ft|lei)$/iu;

export const RATING =
  /\b\d[.,]\d\s*of\s*5\b|\b\d(?:[.,]\d)?\s*(?:out of|von|de|sur|su|av|af|van|z|из|\/)\s*5\b|\d(?:[.,]\d)?\s*(?:stars?|sterne?n?|estrellas?|étoiles?|stelle|estrelas?|gwiazd\p{L}*|зв[её]зд\p{L}*|yıldız)|5つ星のうち|[★⭐]{2,}/iu;

/** Addresses of versions of a file or an article: commits, differences, old states. */
export const VERSION =
  /(?:^|\/)(?:-\/)?(?:commits?|blob|tree|compare|changeset|revisions?|diff)\/[\w.-]+|[?&](?:oldid|diff|rev_id)=\d/i;

export const PLACE =
  /^\+?\d[\d\s().-]{8,}$|^(?:open|opens|closed|closes|geöffnet|geschlossen|öffnet|abierto|cerrado|aberto|fechado|ouvert|fermé)\b.*(?:\d|$)/iu;
