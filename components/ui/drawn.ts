import {onResize} from "./onResize.js";

/** A figure that is drawn again whenever its column's width changes; at most 960 CSS pixels wide. */
export function drawn(draw: (width: number) => Node, caption = ""): HTMLElement {
  const element = document.createElement("figure");
  const plot = document.createElement("div");
  element.append(plot);
  if (caption !== "") {
    const words = document.createElement("figcaption");
    words.textContent = caption;
    element.append(words);
  }
  const again = (): void => plot.replaceChildren(draw(Math.max(280, Math.min(plot.clientWidth || 640, 960))));
  again();
  onResize(plot, again);
  return element;
}
