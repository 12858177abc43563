/**
 * A grid whose unknown points (not a number) have the value of the nearest known one, of equally near ones the first; unchanged where
 * none is known. `[points, points]`
 */
export function nearestKnown(loss: Float32Array, points: number): Float32Array {
  const known = [...loss.keys()].filter((at) => !Number.isNaN(loss[at]));
  return loss.map((value, at) => {
    if (!Number.isNaN(value)) return value;
    let [best, found] = [Infinity, NaN];
    for (const other of known) {
      const across = (at % points) - (other % points);
      const down = Math.floor(at / points) - Math.floor(other / points);
      const distance = across ** 2 + down ** 2;
      if (distance < best) [best, found] = [distance, loss[other] ?? NaN];
    }
    return found;
  });
}
