/** The lower triangle whose product with itself is the matrix; rows that say nothing new are zero. */
export function choleskyRoot(matrix: readonly (readonly number[])[]): number[][] {
  const root: number[][] = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (root[i]?.[k] ?? 0) * (root[j]?.[k] ?? 0);
      const pivot = root[j]?.[j] ?? 0;
      const line = root[i];
      if (line) line[j] = i === j ? Math.sqrt(Math.max(0, rest)) : pivot > 1e-9 ? rest / pivot : 0;
    }
  });
  return root;
}
