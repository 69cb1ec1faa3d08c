import { type TaggedPost, UNSCORED } from '../model/tagged-post.ts';
import { REASON_IDS } from '../reasons/reasons.ts';

/** Chance of 0, 1, 2 and 3 reasons a post, near what classified brand feeds show: 1.45 on average, one in ten none. */
const REASONS_PER_POST = [0.1, 0.45, 0.35, 0.1];

/** The share of posts that serve each reason in feeds that are drawn from this mix, 0..1. */
export function drawnRates(mix: readonly number[]): number[] {
  const perPost = isLumpy(mix) ? 1 : REASONS_PER_POST.reduce((sum, chance, n) => sum + chance * n, 0);
  return mix.map((share) => share * perPost);
}

/** Whether posts with several reasons would have to serve one of them twice. */
function isLumpy(mix: readonly number[]): boolean {
  return mix.some((share) => share * (REASONS_PER_POST.length - 1) > 1);
}

/**
 * An invented feed whose true mix is known, for tests and simulations. Each post gets its reasons by systematic sampling
 * in random order (Madow 1949), which keeps every reason's expected share at exactly what `mix` says although
 * no reason comes twice in a post; drawing without replacement would not. `mix` is in survey order and sums to 1;
 * where one share times three exceeds 1, every post gets one reason. `random(below)` as of `makeRandom`.
 */
export function drawFeed(
  mix: readonly number[],
  posts: number,
  random: (below: number) => number,
): TaggedPost[] {
  const chance = () => random(0x1_0000_0000) / 0x1_0000_0000;
  const lumpy = isLumpy(mix);
  return Array.from({ length: posts }, (_, number) => {
    const wanted = lumpy ? 1 : pick(REASONS_PER_POST, chance());
    const order = shuffled(mix.length, random);
    const start = chance();
    const reasons = [];
    let filled = 0;
    for (const i of order) {
      const before = Math.ceil(filled - start);
      filled += (mix[i] ?? 0) * wanted;
      const reason = REASON_IDS[i];
      if (reason && Math.ceil(filled - start) > before) reasons.push({ reason, score: 1, evidence: [] });
    }
    const primary = reasons[0]?.reason ?? null;
    return {
      id: String(number),
      lang: 'en',
      readable: true,
      kind: 'own',
      time: null,
      cutOff: false,
      reasons,
      primary,
      ...UNSCORED,
    };
  });
}

function pick(chances: readonly number[], at: number): number {
  let below = 0;
  return Math.max(
    0,
    chances.findIndex((chance) => (below += chance) > at),
  );
}

function shuffled(length: number, random: (below: number) => number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = random(i + 1);
    const [a = 0, b = 0] = [order[i], order[j]];
    order[i] = b;
    order[j] = a;
  }
  return order;
}
