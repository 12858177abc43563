import {create, easeCubicOut, interpolate} from "d3";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {onColourChange} from "../../draw/mapColours.js";
import {play, type Motion} from "../../draw/motion.js";
import {whole} from "../../draw/numbers.js";
import {networkDifferences} from "../../network/networkDifferences.js";
import type {Network} from "../../network/network.js";
import {shapeText} from "../../network/outputShape.js";
import {element} from "../../ui/element.js";
import {weightsOf, type CostScale} from "./costBars.js";
import {layerKeys} from "./layerKeys.js";
import {CARD_HEIGHT, lineCard} from "./lineCard.js";
import {lineStops, stopWords, travellingAt, type LineStop, type StopWords} from "./lineJourney.js";
import {foldsByItself, lineLayout, pointOf, type LineLayout, type LinePlace} from "./lineLayout.js";
import {linePainter} from "./linePainter.js";
import {lineRows, ROWS_HEIGHT} from "./lineRows.js";
import {isUnit, lineStations, type LineStation} from "./lineStation.js";
import {lineStructure, type BoxWords} from "./lineStructure.js";
import type {ShapeView} from "./shapeView.js";

/** What a picture of a large network is drawn with. */
export interface LinePictureOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly view: ShapeView;
  readonly costs: CostScale;
  /** Another network: layers that differ from those in the same place there say so in their names. */
  readonly beside?: Network | undefined;
  /** Largest side of a first stage's face in a view, so that two networks are drawn alike. */
  readonly most?: (view: ShapeView) => number;
}

/** The picture of a large network. It emits bubbling events: `inspect`, `open` and `out` with a layer's id, `fold` with a stage. */
export interface LinePicture {
  readonly element: HTMLElement;
  /** The drawing, with what stands on the faces in it for a moment, so that it can be saved. */
  readonly svg: SVGSVGElement;
  /** The picture as it is at the pulse's place, for a player that stands apart. */
  readonly thumb: HTMLCanvasElement;
  /** Stages that are folded, by the reader or by themselves. */
  folded(): ReadonlySet<number>;
  /** Lights layers by their ids; one inside a closed unit lights the unit. */
  highlight(ids: ReadonlySet<string>): void;
  /** Moves to another view; a newer view takes over where the old had come to. */
  show(view: ShapeView): void;
  /** How many stops the way from the image to the classes has; the layer at one, and the stop at a layer or at what holds it. */
  stops(): number;
  layerAt(stop: number): string;
  stopAt(layer: string): number;
  words(stop: number): StopWords;
  /** Puts the pulse at a time in stops; null takes it away. */
  travel(time: number | null): void;
  stop(): void;
}

/** Milliseconds that folding and opening take. */
const DURATION = 380;
const DENSITY = 2;
const THUMB = 44;

/** The stages that are folded in a view: those that the reader has folded, and those that are too long, unless he spread them out. */
export function foldedStages(network: Network, {folded, spread, open, scale}: ShapeView, width: number): Set<number> {
  const own = foldsByItself(lineStations(network, open), {width, scale});
  return new Set([...folded, ...[...own].filter((stage) => !spread.has(stage))]);
}

function wordsOf(differences: ReadonlyMap<string, string>, isOpen: (id: string) => boolean): BoxWords {
  return {
    name({name, facts, shape, shortcut}) {
      if (facts === undefined) return `picture, ${shape.join("×")}`;
      const skip = shortcut === "none" ? "" : `, ${shortcut} shortcut`;
      const differs = differences.get(facts.layer.id);
      const count = whole(weightsOf(facts));
      return `${name}, output ${shapeText(shape)}, ${count} parameters${skip}${differs === undefined ? "" : `; ${differs}`}`;
    },
    isOpen: (station) => (isUnit(station) ? isOpen(station.id) : undefined)
  };
}

/** The layout from which stations come that were not there: out of the unit that they are in. */
function withNewcomers(from: LineLayout, to: LineLayout, stations: readonly LineStation[]): LineLayout {
  const places: Record<string, LinePlace> = {};
  for (const {id, unit} of stations) {
    const target = to.places[id] as LinePlace;
    const own = from.places[id];
    const home = from.places[unit];
    // What opens or closes is another drawing: it begins at once and grows from there.
    places[id] = own
      ? {...own, frame: own.frame > 0 === target.frame > 0 ? own.frame : target.frame > 0 ? own.side : 0}
      : {...target, ...(home ? {from: home.from, side: home.side, thickness: home.thickness} : {}), seen: 0};
  }
  return {...from, places, height: to.height, down: to.down};
}

/** Two canvases, one under the structure and one over it. */
function canvases() {
  const make = (className: string): HTMLCanvasElement => {
    const canvas = element("canvas", {className});
    canvas.setAttribute("aria-hidden", "true");
    return canvas;
  };
  const [under, over] = [make("under"), make("over")];
  return {
    under,
    over,
    size(width: number, height: number) {
      const density = Math.min(DENSITY, globalThis.devicePixelRatio || 1);
      for (const canvas of [under, over]) {
        Object.assign(canvas, {width: Math.round(width * density), height: Math.round(height * density)});
        Object.assign(canvas.style, {width: `${width}px`, height: `${height}px`});
      }
    },
    /** A cleared canvas whose lengths are CSS pixels. */
    cleared(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
      const context = canvas.getContext("2d");
      const density = Math.min(DENSITY, globalThis.devicePixelRatio || 1);
      context?.setTransform(density, 0, 0, density, 0, 0);
      context?.clearRect(0, 0, canvas.width, canvas.height);
      return context;
    }
  };
}

/**
 * A whole network on one line, a box a layer: the face as high and wide as the feature map, as thick as its channels; shortcuts as
 * arcs from "+" to "+". Stages fold, units open to their layers, and a picture travels through all of it.
 */
export function linePicture(network: Network, options: LinePictureOptions): LinePicture {
  const {width, costs, beside, most} = options;
  let view = options.view;
  const isPlain = network.layers.every((layer) => layer.kind !== "residualUnit" || layer.shortcut === "none");
  const hue = isPlain ? "plain" : "residual";
  const root = element("div", {className: `network-picture line-picture network ${hue}`});
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", `Network: the layers of ${network.title}. Arrow keys move, Enter opens a layer.`);
  const sheets = canvases();
  const thumb = element("canvas", {className: "thumb", width: DENSITY * THUMB, height: DENSITY * THUMB});
  thumb.setAttribute("aria-hidden", "true");
  const svg = attributes(create("svg"), {width, role: "group"});
  const words = wordsOf(beside ? networkDifferences(network, beside) : new Map(), (id) => view.open.has(id));
  const rows = lineRows(append(svg, "g", {class: "stages"}), costs);
  const structure = lineStructure(append(svg, "g"), words);
  const card = lineCard(append(svg, "g"));
  root.append(sheets.under, svg.node() as SVGSVGElement, sheets.over);
  const painter = linePainter(hue, network.input[2] === 1);

  let stations: readonly LineStation[] = [];
  let stops: readonly LineStop[] = [];
  let target: LineLayout;
  let drawn: LineLayout;
  let lit: ReadonlySet<string> = new Set();
  let time: number | null = null;
  let motion: Motion | undefined;

  const folded = (): ReadonlySet<number> => foldedStages(network, view, width);
  function arrange(): void {
    stations = lineStations(network, view.open);
    stops = lineStops(stations);
    const above = width < 900 ? 0 : CARD_HEIGHT;
    const line = lineLayout(stations, {
      width,
      scale: view.scale,
      folded: folded(),
      above,
      ...(most ? {most: most(view)} : {})
    });
    target = line.down > 0 ? line : {...line, height: line.height + ROWS_HEIGHT};
    structure.follow(stations);
    rows.follow(stations, (stage) => folded().has(stage));
  }
  /** Which of how many in its stack the unit at a stop is. */
  function stackAt(stop: number): {at: number; of: number} | undefined {
    const {station, isSum} = stops[stop] as LineStop;
    if (!isUnit(station) || isSum) return undefined;
    const node = target.places[station.id]?.node;
    const together = stations.filter((one) => isUnit(one) && target.places[one.id]?.node === node);
    return {at: together.indexOf(station) + 1, of: together.length};
  }
  const wordsAt = (stop: number): StopWords => stopWords(stops[stop] as LineStop, stackAt(stop));

  /** The canvases: faces, and the copies of the picture on their way. */
  function paint(): void {
    const at = time === null ? undefined : travellingAt(drawn, stops, time);
    const last = at && stops[at.stop];
    const reached = at && last ? stations.indexOf(last.station) + (at.changed ? 1 : 0) : Infinity;
    const faces = sheets.cleared(sheets.under);
    if (faces) painter.faces(faces, drawn, stations, reached);
    const context = sheets.cleared(sheets.over);
    if (!at || !last) return card.hide();
    if (context) painter.copies(context, drawn, stops, at);
    const [x] = pointOf(drawn, at.along);
    const copy = {
      shape: at.changed || last.isSum ? last.station.shape : last.station.input,
      isImage: at.stop === 0 || (at.stop === 1 && !at.changed)
    };
    if (drawn.down < 0.5) {
      const centre = card.show(wordsAt(at.stop), x, width);
      if (context) painter.copy(context, centre, 30, copy);
    } else card.hide();
    const small = thumb.getContext("2d");
    small?.setTransform(DENSITY, 0, 0, DENSITY, 0, 0);
    small?.clearRect(0, 0, THUMB, THUMB);
    if (small) painter.copy(small, [THUMB / 2 - 3, THUMB / 2 + 3], THUMB - 14, copy);
  }
  function light(): void {
    const shown = new Set(stations.map(({id}) => id));
    const holder = new Map(
      network.layers.flatMap((layer) =>
        layer.kind === "residualUnit" ? [...layer.main, ...layer.skip].map(({id}) => [id, layer.id] as const) : []
      )
    );
    const ids = new Set([...lit].map((id) => (shown.has(id) ? id : (holder.get(id) ?? id))));
    for (const node of svg.selectAll<SVGElement, unknown>("[data-layer], [data-arc]").nodes())
      node.classList.toggle("lit", ids.has(node.dataset.layer ?? node.dataset.arc ?? ""));
    rows.light(new Set([...lit].map((id) => holder.get(id) ?? id)));
  }
  function draw(layout: LineLayout): void {
    drawn = layout;
    structure.place(layout);
    rows.place(layout);
    paint();
  }
  function fit(): void {
    attributes(svg, {height: target.height, viewBox: `0 0 ${width} ${target.height}`});
    root.classList.toggle("upright", target.down > 0);
    sheets.size(width, target.height);
  }
  arrange();
  fit();
  draw(target!);
  const keys = layerKeys(root, structure.boxes);
  const stopColours = onColourChange(() => {
    painter.recolour();
    paint();
  });
  return {
    element: root,
    get svg() {
      const node = svg.node() as SVGSVGElement;
      const {under} = sheets;
      // Removed at once: on the page the canvas shows them.
      const faces = document.createElementNS(node.namespaceURI as string, "image");
      for (const [name, value] of Object.entries({width, height: target.height, href: under.toDataURL()}))
        faces.setAttribute(name, String(value));
      node.prepend(faces);
      setTimeout(() => faces.remove(), 0);
      return node;
    },
    thumb,
    folded,
    stops: () => stops.length,
    layerAt: (stop) => stops[stop]?.station.id ?? "",
    stopAt(layer) {
      const exact = stops.findIndex(({station}) => station.id === layer);
      if (exact >= 0) return exact;
      const all = lineStations(network, new Set(network.layers.map(({id}) => id))).map(({id}) => id);
      return Math.max(
        0,
        stops.findIndex(({station}) => all.indexOf(station.id) >= all.indexOf(layer))
      );
    },
    words: wordsAt,
    highlight(ids) {
      lit = ids;
      light();
    },
    show(next) {
      motion?.stop();
      view = next;
      const from = drawn;
      arrange();
      fit();
      const mix = interpolate(withNewcomers(from, target, stations), target);
      motion = play({
        duration: DURATION,
        onFrame: (share) => draw(share === 1 ? target : mix(easeCubicOut(share))),
        onEnd: () => {
          keys.refresh();
          light();
        }
      });
    },
    travel(next) {
      time = next;
      paint();
    },
    stop() {
      motion?.stop();
      stopColours();
    }
  };
}
