import {codeLines} from "./codeLines.js";
import {layerDetails} from "./layerDetails.js";
import {layerTable} from "./layerTable.js";
import {stageDiagram} from "../../picture/stageDiagram.js";
import {kerasCode} from "./kerasCode.js";
import {toggled, type ShapeView} from "../../picture/shapeView.js";
import type {Network} from "../../network/network.js";
import {notationText} from "../../draw/notationText.js";
import {layerTableTools} from "./layerTableTools.js";
import {player} from "../../ui/player.js";
import {saveFigure} from "../../ui/saveFigure.js";
import {zoomPath} from "../../picture/zoomPath.js";

/** A network's picture, the code that makes it, the facts of one layer and the table of all: what is lit in one is lit in all. */
export interface NetworkView {
  /** The picture with what belongs to it; below it the code, one layer's facts, the table. */
  readonly picture: readonly HTMLElement[];
  readonly below: readonly HTMLElement[];
  /** Puts the pulse a share (0–1) of the way from one layer or unit to another, by ids. */
  travel(from: string, to: string, share: number): void;
  light(ids: readonly string[]): void;
  show(view: ShapeView): void;
  halt(): void;
}

export interface NetworkViewOptions {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  readonly caption: string;
  readonly beside?: Network | undefined;
  readonly view: ShapeView;
  /** What is pointed at, by ids; a second network lights the same. */
  readonly onInspect: (ids: readonly string[]) => void;
  /** The pulse of this picture moves; without it, another picture's pulse leads this one, and it has no controls. */
  readonly onTravel?: (from: string, to: string, share: number) => void;
  /** The reader zooms. */
  readonly onView: (view: ShapeView) => void;
}

/** Milliseconds from one stop of the pulse to the next. */
const PACE = 900;

/** Builds the view; it asks its owner to change what is shown, and is told by `show`. */
export function networkView(network: Network, options: NetworkViewOptions): NetworkView {
  const {width, caption, beside, onInspect, onTravel, onView} = options;
  let view = options.view;
  const others = beside ? {beside} : {};
  const picture = stageDiagram(network, {width, view, ...others});
  const table = layerTable(network, {caption, ...others});
  const details = layerDetails(network);
  const tools = layerTableTools(network, table);
  const lines = kerasCode(network);
  const code = codeLines(lines, `Keras code of ${network.title}`);
  const path = zoomPath(network, (layer) =>
    onView(layer === null ? {...view, open: new Set(), layer} : {...view, layer})
  );
  const pulse = player({last: 0, show: () => undefined}, {pace: PACE, speeds: true, caption: true});
  pulse.element.setAttribute("role", "group");
  pulse.element.setAttribute("aria-label", `An image on its way through ${network.title}`);
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  const unitOf = new Map<string, string>();
  for (const layer of network.layers)
    for (const inner of layer.kind === "residualUnit" ? [layer, ...layer.main, ...layer.skip] : [layer]) {
      names.set(inner.id, inner.name);
      ids.set(inner.name, inner.id);
      if (inner !== layer) unitOf.set(inner.id, layer.id);
    }

  function light(lit: readonly string[]): void {
    const set = new Set(lit);
    picture.highlight(set);
    code.highlight(set);
    table.highlight(new Set(lit.flatMap((id) => names.get(id) ?? [])));
    const shown = names.get(lit[0] ?? "");
    if (shown !== undefined) details.show(shown);
  }
  function open(id: string): void {
    const isUnit = !unitOf.has(id) && network.layers.some((layer) => layer.id === id && layer.kind === "residualUnit");
    tools.showAll();
    table.open(names.get(id) ?? "");
    onView({...view, layer: id, open: isUnit ? toggled(view.open, id) : view.open});
  }
  function out(id: string): void {
    const unit = unitOf.get(id) ?? id;
    onView({
      ...view,
      layer: view.open.has(unit) ? unit : null,
      open: new Set([...view.open].filter((other) => other !== unit))
    });
    picture.querySelector<SVGElement>(`[data-layer="${CSS.escape(unit)}"][role="button"]`)?.focus();
  }
  const textOf = (event: Event): string => (event as CustomEvent<string>).detail;
  const listOf = (event: Event): readonly string[] => (event as CustomEvent<readonly string[]>).detail;
  picture.addEventListener("inspect", (event) => onInspect([textOf(event)]));
  code.addEventListener("inspect", (event) => onInspect(listOf(event)));
  table.addEventListener("inspect", (event) => onInspect([ids.get(textOf(event)) ?? ""]));
  picture.addEventListener("open", (event) => open(textOf(event)));
  code.addEventListener("open", (event) => open(listOf(event)[0] ?? ""));
  picture.addEventListener("out", (event) => out(textOf(event)));
  picture.addEventListener("fold", (event) =>
    onView({...view, spread: toggled(view.spread, (event as CustomEvent<number>).detail)})
  );
  // When the pointer leaves, what has the focus is lit again, or else what was picked.
  const rest = (): void => {
    const focused = document.activeElement?.closest<SVGElement>(".stage-diagram [data-layer]")?.dataset.layer;
    const id = focused ?? view.layer;
    onInspect(id === null ? [] : [id]);
  };
  for (const place of [picture, code, table]) place.addEventListener("pointerleave", rest);

  let started = false;
  const follow = (stop: number): void =>
    pulse.follow(
      {
        last: picture.stops() - 1,
        words: (stop) => picture.words(stop),
        show: (time) => {
          started ||= time > 0;
          picture.travel(started ? time : null);
          const stop = Math.floor(time + 1e-6);
          if (started)
            onTravel?.(
              picture.layerAt(stop),
              picture.layerAt(Math.min(stop + 1, picture.stops() - 1)),
              Math.max(0, time - stop)
            );
        }
      },
      stop
    );
  follow(0);
  path.show(view.layer);
  light(view.layer === null ? [] : [view.layer]);
  const beneath = document.createElement("div");
  beneath.className = "code-and-layer";
  const right = document.createElement("div");
  right.append(path, details);
  beneath.append(code, right);
  const save = saveFigure(() => picture.svg, network.title);
  const title = document.createElement("p");
  title.className = "network-title";
  title.textContent = network.title;
  const led = document.createElement("p");
  led.className = "pulse-words";
  return {
    picture: [...(beside ? [title] : []), picture, onTravel ? pulse.element : led, save],
    below: [beneath, tools, table],
    travel(from, to, share) {
      const [a, b] = [picture.stopAt(from), picture.stopAt(to)];
      picture.travel(a + share * (b - a));
      led.replaceChildren();
      notationText(led, picture.words(a));
    },
    light,
    halt: () => pulse.stop(),
    show(next) {
      const at = picture.layerAt(Math.floor(pulse.position + 1e-6));
      view = next;
      picture.show(next);
      follow(picture.stopAt(at));
      path.show(next.layer);
      light(next.layer === null ? [] : [next.layer]);
    }
  };
}
