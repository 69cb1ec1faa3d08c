const BINS = 10;

/**
 * Expected calibration error, 0..1: how far scores are from the share of them that is right, over ten bins of equal
 * width, weighted by how many scores a bin holds (Naeini, Cooper and Hauskrecht 2015). Without scores: `null`.
 */
export function calibrationError(
  scored: readonly { readonly score: number; readonly label: boolean }[],
): number | null {
  if (scored.length === 0) return null;
  const bins = Array.from({ length: BINS }, () => ({ scores: 0, labels: 0 }));
  for (const { score, label } of scored) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
    if (bin === undefined) continue;
    bin.scores += score;
    bin.labels += label ? 1 : 0;
  }
  return bins.reduce((sum, { scores, labels }) => sum + Math.abs(scores - labels), 0) / scored.length;
}
