import {notationText} from "../../draw/notationText.js";

/** Writes the name of a frame's upright axis anew, with `{f}` and `{h}` in both notations. */
export function axisNotation(svg: SVGSVGElement, text: string): void {
  const label = [...svg.querySelectorAll("text")].find((node) => node.textContent.startsWith("↑"));
  if (label === undefined) return;
  label.replaceChildren();
  notationText(label, `↑ ${text}`);
}
