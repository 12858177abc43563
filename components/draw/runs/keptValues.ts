/** Values by name, each made again only when what it is made of has changed: for a figure that is drawn often and changes little. */
export interface KeptValues {
  /** The value of a name. `parts` is what it is made of, each compared by identity; numbers and text by their value. */
  of<T>(name: string, parts: readonly unknown[], make: () => T): T;
  /** Forgets what has not been asked for since the last sweep. */
  sweep(): void;
}

interface Kept {
  readonly parts: readonly unknown[];
  readonly value: unknown;
  turn: number;
}

/** Keeps values, none at first. A name stands for one type of value. */
export function keptValues(): KeptValues {
  const values = new Map<string, Kept>();
  let turn = 0;
  return {
    of<T>(name: string, parts: readonly unknown[], make: () => T): T {
      const kept = values.get(name);
      if (kept?.parts.length === parts.length && kept.parts.every((part, i) => Object.is(part, parts[i]))) {
        kept.turn = turn;
        return kept.value as T;
      }
      const value = make();
      values.set(name, {parts, value, turn});
      return value;
    },
    sweep() {
      for (const [name, kept] of values) if (kept.turn < turn) values.delete(name);
      turn++;
    }
  };
}
