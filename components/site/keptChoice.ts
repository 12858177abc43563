/** A choice that the browser keeps for the whole site; where it keeps nothing, it holds on this page alone. */
export interface KeptChoice {
  get(): string | null;
  set(value: string): void;
}

/** The choice that is kept under a name. */
export function keptChoice(name: string): KeptChoice {
  let here: string | null = null;
  return {
    get() {
      try {
        return here ?? localStorage.getItem(name);
      } catch {
        return here;
      }
    },
    set(value) {
      try {
        localStorage.setItem(name, value);
        here = null;
      } catch {
        // Storage may be full or forbidden: the page goes on with what it knows.
        here = value;
      }
    }
  };
}
