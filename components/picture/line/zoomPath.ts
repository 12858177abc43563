import type {Network} from "../../network/network.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import * as say from "../../words/en/picture/pictureLineWords.js";

/** Where the reader is in a network, from the whole to one layer; every part but the last leads back out. */
export interface ZoomPath extends HTMLElement {
  show(layer: string | null): void;
}

/** Builds the path; a press on a part calls `go` with that layer's id, or null for the whole network. */
export function zoomPath(network: Network, go: (layer: string | null) => void): ZoomPath {
  const root = element("nav", {className: "zoom-path"});
  root.setAttribute("aria-label", say.whereYouAreIn(network.title));
  const unitOf = (id: string) =>
    network.layers.find(
      (layer) => layer.kind === "residualUnit" && [layer, ...layer.main, ...layer.skip].some((inner) => inner.id === id)
    );
  function show(layer: string | null): void {
    const unit = layer === null ? undefined : unitOf(layer);
    const all = network.layers.flatMap((outer) =>
      outer.kind === "residualUnit" ? [outer, ...outer.main, ...outer.skip] : [outer]
    );
    const here = all.find(({id}) => id === layer);
    const steps: (readonly [text: string, id: string | null])[] = [
      [network.title, null],
      ...(unit === undefined ? [] : [[unit.name, unit.id] as const]),
      ...(here === undefined || here === unit ? [] : [[here.name, here.id] as const])
    ];
    root.replaceChildren(
      ...steps.flatMap(([text, id], i) => {
        const last = i === steps.length - 1;
        const part = last ? element("span", {}, text) : button(text, () => go(id));
        if (last) part.setAttribute("aria-current", "true");
        return i === 0 ? [part] : [" › ", part];
      })
    );
  }
  show(null);
  return Object.assign(root, {show});
}
