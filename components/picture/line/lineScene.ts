import {create} from "d3";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import type {Network} from "../../network/network.js";
import type {CostScale} from "./costBars.js";
import type {LandscapeOnce} from "./landscapeOnce.js";
import {lineCanvases} from "./lineCanvases.js";
import {lineCard} from "./lineCard.js";
import {travellingAt, type LineStop, type StopWords} from "./lineJourney.js";
import {pointOf, type LineLayout} from "./lineLayout.js";
import {lineRows} from "./lineRows.js";
import type {LineStation} from "./lineStation.js";
import {lineStructure, type BoxWords} from "./lineStructure.js";

/** Where a pulse is, in stops, and what is said of each. */
export interface ScenePulse {
  readonly time: number;
  readonly stops: readonly LineStop[];
  readonly words: (stop: number) => StopWords;
}

/** Everything that a large network's picture is drawn with: elements that are made once and moved. */
export interface LineScene {
  readonly nodes: readonly Node[];
  readonly boxes: SVGGElement;
  readonly thumb: HTMLCanvasElement;
  /** Makes what has come and takes away what has gone. */
  follow(stations: readonly LineStation[], folded: ReadonlySet<number>): void;
  /** Takes the room that a layout needs. */
  fit(layout: LineLayout): void;
  place(layout: LineLayout): void;
  /** Faces, and the copies of the picture on their way; at rest all faces are seen. */
  paint(layout: LineLayout, pulse: ScenePulse | undefined): void;
  /** Makes what the faces show, in pieces, until it is over; until then they may be left empty. Never refused: a face that cannot be made stays empty. */
  prepare(isOver: () => boolean): Promise<void>;
  light(ids: ReadonlySet<string>, holder: ReadonlyMap<string, string>): void;
  recolour(): void;
  /** The drawing with its faces in it for a moment. */
  saved(height: number): SVGSVGElement;
}

/** What a scene is made with. */
interface SceneOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly costs: CostScale;
  readonly words: BoxWords;
  readonly landscape: LandscapeOnce;
}

/** Makes the scene of a network, in CSS pixels; nothing stands in it before `follow` and `place`. */
export function lineScene(network: Network, {width, costs, words, landscape}: SceneOptions): LineScene {
  const isPlain = network.layers.every((layer) => layer.kind !== "residualUnit" || layer.shortcut === "none");
  const canvases = lineCanvases(isPlain ? "plain" : "residual", network.input[2] === 1, landscape);
  const svg = attributes(create("svg"), {width, role: "group"});
  const node = svg.node() as SVGSVGElement;
  const rows = lineRows(append(svg, "g", {class: "stages"}), costs);
  const structure = lineStructure(append(svg, "g"), words);
  const card = lineCard(append(svg, "g"));
  let stations: readonly LineStation[] = [];
  return {
    nodes: [canvases.under, node, canvases.over],
    boxes: structure.boxes,
    thumb: canvases.thumb,
    follow(next, folded) {
      stations = next;
      structure.follow(next);
      rows.follow(next, (stage) => folded.has(stage));
    },
    fit({height}) {
      attributes(svg, {height, viewBox: `0 0 ${width} ${height}`});
      canvases.size(width, height);
    },
    place(layout) {
      structure.place(layout);
      rows.place(layout);
      canvases.moved();
    },
    paint(layout, pulse) {
      const at = pulse && travellingAt(layout, pulse.stops, pulse.time);
      const lies = layout.down < 0.5;
      const place =
        pulse && at && lies ? card.show(pulse.words(at.stop), pointOf(layout, at.along)[0], width) : undefined;
      if (!place) card.hide();
      canvases.paint({layout, stations, stops: pulse?.stops ?? [], at, card: place});
    },
    prepare: (isOver) => canvases.prepare(stations, isOver),
    light(lit, holder) {
      const shown = new Set(stations.map(({id}) => id));
      const ids = new Set([...lit].map((id) => (shown.has(id) ? id : (holder.get(id) ?? id))));
      for (const mark of svg.selectAll<SVGElement, unknown>("[data-layer], [data-arc]").nodes())
        mark.classList.toggle("lit", ids.has(mark.dataset.layer ?? mark.dataset.arc ?? ""));
      rows.light(new Set([...lit].map((id) => holder.get(id) ?? id)));
    },
    recolour: () => canvases.recolour(),
    saved(height) {
      // Taken out at once: on the page the canvas shows them.
      const faces = document.createElementNS(node.namespaceURI as string, "image");
      for (const [name, value] of Object.entries({width, height, href: canvases.under.toDataURL()}))
        faces.setAttribute(name, String(value));
      node.prepend(faces);
      setTimeout(() => faces.remove(), 0);
      return node;
    }
  };
}
