import {easeCubicOut, interpolate} from "d3";
import {onColourChange} from "../../draw/mapColours.js";
import {play, type Motion} from "../../draw/motion.js";
import {whole} from "../../draw/numbers.js";
import {networkDifferences} from "../../network/networkDifferences.js";
import type {Network} from "../../network/network.js";
import {shapeText} from "../../network/outputShape.js";
import {element} from "../../ui/element.js";
import {lateWork} from "../../ui/late/lateWork.js";
import {weightsOf, type CostScale} from "./costBars.js";
import {landscapeOnce, type LandscapeOnce} from "./landscapeOnce.js";
import {layerKeys} from "./layerKeys.js";
import {CARD_HEIGHT} from "./lineCard.js";
import {foldedStages, LARGE_LYING_FROM} from "./lineColumns.js";
import {lineStops, stopAt, stopWords, type LineStop, type StopWords} from "./lineJourney.js";
import {lineLayout, type LineLayout} from "./lineLayout.js";
import {ROWS_HEIGHT} from "./lineRows.js";
import {lineScene, type LineScene} from "./lineScene.js";
import {isUnit, lineStations, type LineStation} from "./lineStation.js";
import type {BoxWords} from "./lineStructure.js";
import type {ShapeView} from "./shapeView.js";
import {withNewcomers} from "./withNewcomers.js";
import * as say from "../../words/en/picture/pictureLineWords.js";

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
  /** Whether boxes and rows come once the picture stands in the page, in a task of their own: until then it has its room alone. */
  readonly isLate?: boolean;
  /** The picture that travels; its own unless others show it, too. */
  readonly landscape?: LandscapeOnce;
}

/** The picture of a large network. It emits bubbling events: `inspect`, `choose`, `open` and `out` with a layer's id, `fold` with a stage. */
export interface LinePicture {
  readonly element: HTMLElement;
  /** Resolves once its faces are painted, or never will be. */
  readonly ready: Promise<void>;
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

function wordsOf(differences: ReadonlyMap<string, string>, isOpen: (id: string) => boolean): BoxWords {
  return {
    name({name, facts, shape, shortcut}) {
      if (facts === undefined) return say.inputPicture(shape.join("×"));
      const skip = shortcut === "none" ? "" : say.withShortcut[shortcut];
      const differs = differences.get(facts.layer.id);
      const count = whole(weightsOf(facts));
      return `${say.layerTold(name, shapeText(shape), count)}${skip}${differs === undefined ? "" : `; ${differs}`}`;
    },
    isOpen: (station) => (isUnit(station) ? isOpen(station.id) : undefined)
  };
}

/** The unit that each layer inside a unit lies in, by ids. */
const holders = ({layers}: Network): ReadonlyMap<string, string> =>
  new Map(
    layers.flatMap((layer) =>
      layer.kind === "residualUnit" ? [...layer.main, ...layer.skip].map(({id}) => [id, layer.id] as const) : []
    )
  );

/** A network in a view: what stands in it, where, and where a pulse stops. */
interface Arranged {
  readonly stations: readonly LineStation[];
  readonly stops: readonly LineStop[];
  readonly folded: ReadonlySet<number>;
  readonly layout: LineLayout;
}

function arrange(network: Network, {width, most}: LinePictureOptions, view: ShapeView): Arranged {
  const stations = lineStations(network, view.open);
  const folded = foldedStages(network, view, width);
  const above = width < LARGE_LYING_FROM ? 0 : CARD_HEIGHT;
  const space = {width, scale: view.scale, folded, above, ...(most ? {most: most(view)} : {})};
  const line = lineLayout(stations, space);
  const layout = line.down > 0 ? line : {...line, height: line.height + ROWS_HEIGHT};
  return {stations, stops: lineStops(stations), folded, layout};
}

/** The words of a stop; of a unit in a stack, which of how many it is. */
function wordsAt({stations, stops, layout: {places}}: Arranged, at: number): StopWords {
  const stop = stops[at] as LineStop;
  const {station, isSum} = stop;
  if (!isUnit(station) || isSum) return stopWords(stop);
  const node = places[station.id]?.node;
  const stack = stations.filter((one) => isUnit(one) && places[one.id]?.node === node);
  return stopWords(stop, {at: stack.indexOf(station) + 1, of: stack.length});
}

function rootOf({title, layers}: Network, {nodes}: LineScene): HTMLElement {
  const isPlain = layers.every((layer) => layer.kind !== "residualUnit" || layer.shortcut === "none");
  const className = `network-picture line-picture network ${isPlain ? "plain" : "residual"}`;
  const root = element("div", {className}, ...nodes);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", say.layersOfArrowKeys(title));
  return root;
}

/**
 * A whole network on one line, a box a layer: the face as high and wide as the feature map, as thick as its channels; shortcuts as
 * arcs from "+" to "+". Stages fold, units open to their layers, and a picture travels through all of it.
 */
export function linePicture(network: Network, options: LinePictureOptions): LinePicture {
  const {width, costs, beside, landscape = landscapeOnce()} = options;
  let view = options.view;
  const words = wordsOf(beside ? networkDifferences(network, beside) : new Map<string, string>(), (id) =>
    view.open.has(id)
  );
  const scene = lineScene(network, {width, costs, words, landscape});
  const root = rootOf(network, scene);
  const holder = holders(network);
  let arranged = arrange(network, options, view);
  let drawn = arranged.layout;
  let lit: ReadonlySet<string> = new Set();
  let time: number | null = null;
  let motion: Motion | undefined;
  let isPrepared = false;
  let isStopped = false;
  const late = lateWork(root);
  let isFilled = false;

  function paint(): void {
    if (!isPrepared) return;
    const {stops} = arranged;
    scene.paint(drawn, time === null ? undefined : {time, stops, words: (stop) => wordsAt(arranged, stop)});
  }
  function draw(layout: LineLayout): void {
    drawn = layout;
    scene.place(layout);
    paint();
  }
  function settle(): void {
    scene.follow(arranged.stations, arranged.folded);
    scene.fit(arranged.layout);
  }
  let tellReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (tellReady = resolve));
  const paintPrepared = (): void => {
    tellReady();
    if (isPrepared || isStopped) return;
    isPrepared = true;
    paint();
  };
  function fill(): void {
    if (isFilled) return;
    isFilled = true;
    try {
      settle();
      draw(arranged.layout);
      scene.light(lit, holder);
      keys.refresh();
    } catch (error) {
      tellReady();
      throw error;
    }
    // The faces come after the boxes.
    void scene.prepare(() => isStopped).then(paintPrepared);
  }
  const keys = layerKeys(root, scene.boxes);
  const stopColours = onColourChange(() => {
    scene.recolour();
    paint();
  });
  scene.fit(arranged.layout);
  if (options.isLate !== true || !late.whenStanding(fill)) fill();
  return {
    element: root,
    ready,
    get svg() {
      fill();
      paintPrepared();
      return scene.saved(arranged.layout.height);
    },
    thumb: scene.thumb,
    folded: () => arranged.folded,
    stops: () => arranged.stops.length,
    layerAt: (stop) => arranged.stops[stop]?.station.id ?? "",
    stopAt: (layer) => stopAt(network, arranged.stops, layer),
    words: (stop) => wordsAt(arranged, stop),
    highlight(ids) {
      lit = ids;
      if (isFilled) scene.light(lit, holder);
    },
    show(next) {
      fill();
      motion?.stop();
      view = next;
      const from = drawn;
      arranged = arrange(network, options, view);
      settle();
      const {layout} = arranged;
      const mix = interpolate(withNewcomers(from, layout, arranged.stations), layout);
      motion = play({
        duration: DURATION,
        onFrame: (share) => draw(share === 1 ? layout : mix(easeCubicOut(share))),
        onEnd: () => {
          keys.refresh();
          scene.light(lit, holder);
        }
      });
    },
    travel(next) {
      time = next;
      paint();
    },
    stop() {
      isStopped = true;
      tellReady();
      late.stop();
      motion?.stop();
      stopColours();
    }
  };
}
