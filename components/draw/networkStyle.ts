import type {TwinName} from "../run/networkRun.js";

/** How a network looks in every figure: colour, and a line style that tells it apart without colour. */
export interface NetworkStyle {
  readonly colour: string;
  /** SVG `stroke-dasharray`; empty for a solid line. */
  readonly dash: string;
}

const STYLES: Readonly<Record<TwinName, NetworkStyle>> = {
  residual: {colour: "var(--residual)", dash: ""},
  plain: {colour: "var(--plain)", dash: "6 3"}
};

/** Style of one of the twins. */
export function networkStyle(network: TwinName): NetworkStyle {
  return STYLES[network];
}
