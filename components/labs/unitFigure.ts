import {featureMaps} from "../figures/featureMaps.js";
import type {ShownUnit} from "../worker/buildProtocol.js";

/** One residual unit's maps: input x, residual f(x), their sum, and what ReLU leaves of it. */
export function unitFigure({name, inputShape, shape, input, residual, sum, output}: ShownUnit): HTMLElement {
  const section = document.createElement("section");
  const title = document.createElement("h3");
  title.textContent = name;
  const words = document.createElement("p");
  const same = inputShape.every((side, i) => side === shape[i]);
  words.textContent = same
    ? `${shape.join("×")}, identity shortcut. Eight channels, the strongest of f(x).`
    : `${inputShape.join("×")} becomes ${shape.join("×")}, projection shortcut. Eight channels, the strongest of f(x); of x, its own strongest.`;
  const grid = document.createElement("div");
  grid.className = "unit-maps";
  const maps = {x: input, "f(x)": residual, "f(x) + shortcut": sum, "after ReLU": output};
  for (const [label, map] of Object.entries(maps))
    grid.append(featureMaps(map.data, map.shape, {title: `${name}: ${label}`, columns: 4, width: 208}));
  section.append(title, words, grid);
  return section;
}
