/**
 * Ranks of values, 1 = largest; equal values share the average of the places they take, so that the order in which
 * they were listed says nothing (53, 53 at places 3 and 4 are both 3.5).
 */
export function ranksOf(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => {
    let [greater, equal] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      greater += Number((values[i] ?? 0) > value);
      equal += Number(values[i] === value);
    }
    return greater + (equal + 1) / 2;
  });
}
