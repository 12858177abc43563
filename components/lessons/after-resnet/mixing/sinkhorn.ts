/** A square matrix, row by row. */
export type Rows = readonly (readonly number[])[];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Scales rows and columns of a matrix of non-negative numbers in turn until each sums to 1 (Sinkhorn and Knopp 1967); the rows come
 * last, so their sums are 1 to rounding.
 */
export function sinkhorn(matrix: Rows, rounds = 50): Rows {
  let rows = matrix;
  for (let round = 0; round < rounds; round++) {
    const columns = rows.map((_, j) => sum(rows.map((row) => row[j] ?? 0)));
    rows = rows.map((row) => row.map((value, j) => value / (columns[j] ?? 1)));
    rows = rows.map((row) => row.map((value) => value / sum(row)));
  }
  return rows;
}
