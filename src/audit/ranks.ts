/**
 * Ranks of values, 1 = largest; equal values share the average of the places they take, so that the order in which
 * they were listed says nothing (53, 53 at places 3 and 4 are both 3.5).
 */
export function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const greater = values.filter((other) => other > value).length;
    const equal = values.filter((other) => other === value).length;
    return greater + (equal + 1) / 2;
  });
}
