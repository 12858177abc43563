/** A square matrix, row by row. */
export type Rows = readonly (readonly number[])[];

/**
 * Scales rows and columns of a matrix of non-negative numbers in turn until each sums to 1 (Sinkhorn and Knopp 1967); the rows come
 * last, so their sums are 1 to rounding.
 */
export function sinkhorn(matrix: Rows, rounds = 50): Rows {
  const rows = matrix.map((row) => Float64Array.from(row));
  for (let round = 0; round < rounds; round++) {
    for (let column = 0; column < rows.length; column++) {
      let sum = 0;
      for (const row of rows) sum += row[column] ?? 0;
      for (const row of rows) row[column] = (row[column] ?? 0) / sum;
    }
    for (const row of rows) {
      let sum = 0;
      for (const value of row) sum += value;
      for (let column = 0; column < row.length; column++) row[column] = (row[column] ?? 0) / sum;
    }
  }
  return rows.map((row) => [...row]);
}
