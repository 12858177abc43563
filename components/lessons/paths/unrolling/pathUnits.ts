/** @file A path as a binary number: which units' layers it goes through. */

/** Whether path `path` goes through the layers of a unit (1 is the first): the last unit is its highest binary digit. */
export function goesThrough(path: number, unit: number): boolean {
  return ((path >> (unit - 1)) & 1) === 1;
}

/** The units that a path goes through, in order. */
export function unitsOf(path: number, n: number): readonly number[] {
  return Array.from({length: n}, (_, i) => i + 1).filter((unit) => goesThrough(path, unit));
}
