import { type Detector, spanOf } from './scene.ts';
import type { Span } from '../text/token.ts';

/** A code in capitals behind a word such as "code", at most two words away. */
export const findPromoCodes: Detector = (scene) => {
  const { tokens, slots, words } = scene;
  const spans: Span[] = [];
  tokens.forEach((token, at) => {
    if (!words.codeWords.has(token.text)) return;
    for (let next = at + 1; next <= at + 3; next += 1) {
      const code = slots[next]?.find(({ slot }) => slot === 'code');
      if (code !== undefined) {
        spans.push(spanOf(tokens, at, code.to));
        return;
      }
    }
  });
  return spans;
};

const SHOP_PATH =
  /(?:^|[./])(?:shop|store|product|products|buy|cart|checkout|p|dp|collections?|book|booking|tickets?|order|menu|boutique|produits?|produkte?|warenkorb|kaufen|bestellen|buchen|buchung|reservieren|reservierung|panier|commander|commande|billetterie|reservations?|reserver|tienda|comprar|reservar?|reservas|entradas|carrito|pedidos?|productos?|shop(?:the|now|all|our|online)\w*|\w*store-?(?:finder|locator)|find-?a-?(?:store|shop|dealer))(?:[./?]|$)/;

export const findLinks: Detector = ({ tokens }) => tokens.filter((token) => token.kind === 'url');

/** Links whose address says that something is sold there. */
export const findShopLinks: Detector = ({ tokens }) =>
  tokens.filter((token) => token.kind === 'url' && SHOP_PATH.test(token.text));
