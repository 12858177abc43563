import {significant} from "../../draw/numbers.js";
import type {Station} from "../network/station.js";
import type {NetworkFrame} from "../../run/networkFrame.js";
import type {TwinName} from "../../run/networkRun.js";
import {element} from "../../ui/element.js";

/** The line under the picture: what its signs mean, or, of the box that the reader points at, what is measured there. */
export interface PictureKey {
  readonly element: HTMLElement;
  readonly tell: (station: Station, index: number, frames: Readonly<Partial<Record<TwinName, NetworkFrame>>>) => void;
  readonly rest: () => void;
}

const SIGNS = [
  ["identity", "shortcut"],
  ["projection", "shortcut that changes the shape"],
  ["gradient", "gradient norm, log scale"],
  ["face", "face: mean of a unit’s maps, each up to its own largest"]
] as const;

/** Makes the line, with the signs. */
export function pictureKey(): PictureKey {
  const signs = SIGNS.map(([sign, words]) => element("span", {className: `sign ${sign}`}, words));
  const root = element("div", {className: "picture-key"}, ...signs);
  return {
    element: root,
    tell({name, shape}, index, frames) {
      const norms = (["residual", "plain"] as const).flatMap((network) => {
        const norm = frames[network]?.gradients?.[index];
        return norm === undefined ? [] : [`${significant(norm, 2)} ${network}`];
      });
      const measured = norms.length > 0 ? `gradient norm ${norms.join(", ")}` : "";
      root.replaceChildren(
        element("b", {}, name),
        ` ${shape.join("×")} `,
        element("span", {className: "measured"}, measured)
      );
    },
    rest: () => root.replaceChildren(...signs)
  };
}
