import {describe} from "../../network/describe.js";
import type {Network} from "../../network/network.js";
import {
  DEFAULT_SHAPES,
  formatShapeHash,
  parseShapeHash,
  readShapes,
  variantNetwork,
  type ShapeConfig
} from "../../network/variant.js";
import {costScale} from "../../picture/line/costBars.js";
import {fittingUnit, foldedStages} from "../../picture/line/lineColumns.js";
import {landscapeOnce} from "../../picture/line/landscapeOnce.js";
import {lineStations} from "../../picture/line/lineStation.js";
import {formatShapeView, OVERVIEW, parseShapeView, type ShapeView} from "../../picture/line/shapeView.js";
import {element} from "../../ui/element.js";
import {lateWork} from "../../ui/late/lateWork.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";
import {onResize} from "../../ui/onResize.js";
import {pageWidth} from "../../ui/pageWidth.js";
import {reach} from "../../ui/milestone.js";
import {networkView, type NetworkView, type NetworkViewOptions} from "./networkView.js";
import {projectionFinding} from "./projectionFinding.js";
import {shapeControls} from "./shapeControls.js";
import {totalsTable} from "./totalsTable.js";
import {viewTools} from "./viewTools.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** The explorer of a network's shapes. */
export interface ShapeExplorer {
  readonly element: HTMLElement;
  stop(): void;
}

/** The network that is set, and the one beside it. */
function networksOf(config: ShapeConfig): readonly [Network, Network?] {
  const network = variantNetwork(config.variant, config);
  return config.compare === "none" ? [network] : [network, variantNetwork(config.compare, config)];
}

const present = (networks: readonly [Network, Network?]): readonly Network[] =>
  networks.filter((network) => network !== undefined);

/** The side of a first stage's face with which all of some networks fit a width. */
function commonUnit(networks: readonly Network[], width: number, view: ShapeView): number {
  const {open, scale} = view;
  return Math.min(
    ...networks.map((network) =>
      fittingUnit(lineStations(network, open), {width, scale, folded: foldedStages(network, view, width)})
    )
  );
}

/** What the picture shows, where the card of a pulse will stand; and what it does not show. */
function legends() {
  const away = element("a", {href: "./build"}, say.runATrainedNetwork);
  const shows = element(
    "p",
    {className: "shape-legend first"},
    element("b", {}, say.aBoxIsWhatALayerHandsOn),
    say.itsFaceAndThickness
  );
  const hides = element("p", {className: "shape-legend"}, say.facesShowThePicture, away);
  return {shows, hides};
}

/** Where everything stands in the figure; the pictures' width is the page's. */
function frameOf(controls: ReturnType<typeof shapeControls>, tools: HTMLElement) {
  const player = element("div", {className: "shape-player"});
  const pictures = element("div", {className: "shape-pictures"});
  const below = element("div", {className: "shape-below"});
  const more = element("details", {className: "shape-more"}, element("summary", {}, say.more), controls.more, tools);
  const {shows, hides} = legends();
  const hero = element(
    "div",
    {className: "shape-hero"},
    controls.element,
    player,
    more,
    controls.problem,
    shows,
    pictures,
    hides
  );
  const root = element("figure", {className: "shape-explorer"}, hero, below);
  root.setAttribute("aria-label", say.shapesOfEveryLayer);
  return {root, player, pictures, below};
}

/** The views of what is set: what is pointed at in one is lit in both, and the first one's pulse leads the second's. */
function* viewsOf(
  config: ShapeConfig,
  common: Pick<NetworkViewOptions, "width" | "view" | "onView" | "isLate" | "landscape">
): Parts<readonly NetworkView[]> {
  const [network, beside] = networksOf(config);
  const both = present([network, beside]);
  const views: NetworkView[] = [];
  const options = {
    ...common,
    costs: costScale(both.map((one) => describe(one))),
    most: beside ? (view: ShapeView) => commonUnit(both, common.width, view) : undefined,
    onInspect: (ids: readonly string[]) => views.forEach((view) => view.light(ids))
  };
  const onTravel: NetworkViewOptions["onTravel"] = (from, to, share) => views[1]?.travel(from, to, share);
  views.push(yield* networkView(network, {...options, caption: say.layers, beside, onTravel}));
  if (beside)
    views.push(yield* networkView(beside, {...options, caption: say.besideIt(beside.title), beside: network}));
  return views;
}

/**
 * The picture of a network, its code and the table of its layers, for what the reader sets; a second network beside it, with
 * what differs marked. The page's address carries all of it. Made part by part.
 */
export function* shapeExplorer(): Parts<ShapeExplorer> {
  const controls = shapeControls();
  let config = DEFAULT_SHAPES;
  let zoom: ShapeView = OVERVIEW;
  let views: readonly NetworkView[] = [];
  const landscape = landscapeOnce();
  const tools = viewTools((change) => {
    const stages = Math.max(...present(networksOf(config)).map((network) => network.stages.length));
    look({...zoom, ...change(zoom, stages)});
  });
  const {root, player, pictures, below} = frameOf(controls, tools.element);
  yield;
  /** Code and table come once the picture stands and is whole, so that the page does not lay out both at once. */
  const late = lateWork(root);
  let hasBelow = !late.whenStanding(() => late.begin(puttingBelow(), Promise.all(views.map((view) => view.ready))));
  // As long as they are due the cell keeps its room.
  if (!hasBelow) below.dataset.due = "";
  const keep = (): void => history.replaceState(null, "", formatShapeHash(config) + formatShapeView(zoom));

  function look(next: ShapeView): void {
    zoom = next;
    tools.show(next);
    for (const view of views) view.show(next);
    const found = projectionFinding(networksOf(config)[0], next.layer);
    if (found !== undefined) reach(root, "projection chosen", found);
    keep();
  }
  function* drawing(isLate: boolean): Parts<void> {
    for (const view of views) view.stop();
    const width = Math.max(240, pictures.clientWidth || pageWidth());
    views = yield* viewsOf(config, {width, view: zoom, onView: look, isLate, landscape});
    tools.show(zoom);
    player.replaceChildren(...views.flatMap((view) => view.player ?? []));
    pictures.replaceChildren(...views.flatMap(({picture}) => picture));
    putBelow();
  }
  const draw = (): void => atOnce(drawing(false));
  function* puttingBelow(): Parts<void> {
    yield;
    hasBelow = true;
    const columns = views.map((view) => view.inTurn());
    putBelow();
    for (const column of columns) yield* column;
    delete below.dataset.due;
  }
  function putBelow(): void {
    if (!hasBelow) return;
    const [network, beside] = networksOf(config);
    below.replaceChildren(...(beside ? [totalsTable(network, beside)] : []), ...views.flatMap((view) => view.below));
  }
  /** Takes what was read; of the zoom what the networks have, so that what was open stays open. */
  function take(read: ReturnType<typeof readShapes>, hash: string): void {
    config = read.config;
    controls.tell(read);
    zoom = parseShapeView(hash, present(networksOf(config)));
  }
  function takeLink(): void {
    const read = parseShapeHash(location.hash);
    controls.show(read.config);
    take(read, location.hash);
  }
  takeLink();
  const taken = location.hash;
  const firstWidth = pageWidth();
  yield* drawing(true);
  // A link that was followed meanwhile.
  if (location.hash !== taken && location.hash.includes("=")) {
    takeLink();
    draw();
  }
  for (const form of [controls.element, controls.more])
    form.addEventListener("input", () => {
      take(readShapes(controls.values, config), formatShapeView(zoom));
      draw();
      keep();
    });
  const onLink = (): void => {
    if (!root.isConnected || !location.hash.includes("=")) return;
    takeLink();
    draw();
  };
  addEventListener("hashchange", onLink);
  const stopResizing = onResize(pictures, draw, firstWidth);
  return {
    element: root,
    stop() {
      late.stop();
      for (const one of views) one.stop();
      removeEventListener("hashchange", onLink);
      stopResizing();
    }
  };
}
