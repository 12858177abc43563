/** Of a unit on the way back: norms of the two gradients that are added before it, and of the one that both come from. */
export interface GradientSplit {
  /** Of the gradient at the "+": what arrives at the unit, its last ReLU passed. */
  readonly arrived: number;
  /** Of what the shortcut carries to the unit's input: the same where it is the identity, 0 where there is none. */
  readonly carried: number;
  /** Of what the branch brings there. */
  readonly brought: number;
}

/** Of what is added before a unit, the part that came over the shortcut: squared norms, 0–1. */
export function shareCarried({carried, brought}: GradientSplit): number {
  return carried ** 2 / (carried ** 2 + brought ** 2);
}
