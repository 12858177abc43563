/** Hands out names as Keras numbers them: the first of a kind bare, then `_1`, `_2`, … */
export function namer(): (base: string) => string {
  const counts = new Map<string, number>();
  return (base) => {
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    return count === 0 ? base : `${base}_${count}`;
  };
}
