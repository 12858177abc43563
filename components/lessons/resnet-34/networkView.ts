import type {Network} from "../../network/network.js";
import type {CostScale} from "../../picture/line/costBars.js";
import type {LandscapeOnce} from "../../picture/line/landscapeOnce.js";
import {linePicture, type LinePicture} from "../../picture/line/linePicture.js";
import {foldedStage, toggled, type ShapeView} from "../../picture/line/shapeView.js";
import {zoomPath} from "../../picture/line/zoomPath.js";
import {element} from "../../ui/element.js";
import type {Parts} from "../../ui/late/parts.js";
import {placedInTurn} from "../../ui/late/placedInTurn.js";
import {saveFigure} from "../../ui/save/saveFigure.js";
import {codeLines} from "./code/codeLines.js";
import {kerasCode} from "./code/kerasCode.js";
import {layerDetails} from "./layerDetails.js";
import {layerIndex, type LayerIndex} from "./layerIndex.js";
import {layerTable} from "./layerTable.js";
import {layerTableTools} from "./layerTableTools.js";
import {networkPulse} from "./networkPulse.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** A network's picture, the code that makes it, the facts of one layer and the table of all: what is lit in one is lit in all. */
export interface NetworkView {
  /** The controls of the picture that travels; only the first of two networks has them. */
  readonly player: HTMLElement | undefined;
  readonly picture: readonly HTMLElement[];
  /** Resolves once the picture is whole, or never will be. */
  readonly ready: Promise<void>;
  /** One layer's facts, the code, the table. */
  readonly below: readonly HTMLElement[];
  /** Takes the code and the table out of it, and puts them back part by part. */
  inTurn(): Parts<void>;
  /** Puts the pulse a share (0–1) of the way from one layer or unit to another, by ids. */
  travel(from: string, to: string, share: number): void;
  light(ids: readonly string[]): void;
  show(view: ShapeView): void;
  /** Stages that are folded. */
  folded(): ReadonlySet<number>;
  stop(): void;
}

export interface NetworkViewOptions {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  readonly caption: string;
  readonly beside?: Network | undefined;
  readonly view: ShapeView;
  readonly costs: CostScale;
  /** Whether the picture is filled once it stands. */
  readonly isLate?: boolean;
  /** The picture that travels, which the facts of a layer show, too. */
  readonly landscape: LandscapeOnce;
  /** Largest side of a first stage's face in a view. */
  readonly most?: ((view: ShapeView) => number) | undefined;
  /** What is pointed at, by ids; a second network lights the same. */
  readonly onInspect: (ids: readonly string[]) => void;
  /** The pulse of this picture moves; without it, another picture's pulse leads this one, and it has no controls. */
  readonly onTravel?: ((from: string, to: string, share: number) => void) | undefined;
  /** The reader zooms. */
  readonly onView: (view: ShapeView) => void;
}

const textOf = (event: Event): string => (event as CustomEvent<string>).detail;
const listOf = (event: Event): readonly string[] => (event as CustomEvent<readonly string[]>).detail;

/** Everything of a view that shows layers. */
interface ViewParts {
  readonly index: LayerIndex;
  readonly picture: LinePicture;
  readonly table: ReturnType<typeof layerTable>;
  readonly tools: ReturnType<typeof layerTableTools>;
  readonly details: ReturnType<typeof layerDetails>;
  readonly code: ReturnType<typeof codeLines>;
}

function* makeParts(
  network: Network,
  {width, caption, beside, view, costs, most, isLate = false, landscape}: NetworkViewOptions
): Parts<ViewParts> {
  const others = beside ? {beside} : {};
  const index = layerIndex(network);
  const picture = linePicture(network, {width, view, costs, isLate, landscape, ...others, ...(most ? {most} : {})});
  yield;
  const table = layerTable(network, {caption, ...others});
  yield;
  const tools = layerTableTools(network, table);
  const details = layerDetails(network, landscape);
  yield;
  const code = codeLines(kerasCode(network), say.kerasCodeOf(network.title));
  return {index, picture, table, tools, details, code};
}

/** Lights layers in all parts, by ids, and tells the facts of the first. */
function lightAll({index, picture, code, table, details}: ViewParts, lit: readonly string[]): void {
  const ids = new Set(lit);
  picture.highlight(ids);
  code.highlight(ids);
  table.highlight(new Set(lit.flatMap((id) => index.nameOf(id) ?? [])));
  const shown = index.nameOf(lit[0] ?? "");
  if (shown !== undefined) details.show(shown);
}

/** The view one step further out of a layer: its unit closed, and picked if it was open. */
function outOf(view: ShapeView, id: string, index: LayerIndex): ShapeView {
  const unit = index.unitOf(id) ?? id;
  return {
    ...view,
    layer: view.open.has(unit) ? unit : null,
    open: new Set([...view.open].filter((other) => other !== unit))
  };
}

/** Hands on what is pointed at in any part; when the pointer leaves, what has the focus is lit again, or else what was picked. */
function listenToPointer(
  {picture, code, table, index}: ViewParts,
  picked: () => string | null,
  onInspect: (ids: readonly string[]) => void
): void {
  picture.element.addEventListener("inspect", (event) => {
    const id = textOf(event);
    onInspect([id]);
    table.reveal(index.nameOf(id) ?? "");
  });
  code.addEventListener("inspect", (event) => onInspect(listOf(event)));
  table.addEventListener("inspect", (event) => onInspect([index.idOf(textOf(event)) ?? ""]));
  for (const place of [picture.element, code, table])
    place.addEventListener("pointerleave", () => {
      const focused = document.activeElement?.closest<SVGElement>(".line-picture [data-layer]")?.dataset.layer;
      const id = focused ?? picked();
      onInspect(id === null ? [] : [id]);
    });
}

/** Asks for another view as the reader zooms, in the picture or in the code. */
function listenToZoom(
  {picture, code, table, tools, index}: ViewParts,
  current: () => ShapeView,
  onView: (view: ShapeView) => void
): void {
  function choose(id: string, open: ReadonlySet<string>): void {
    tools.showAll();
    table.open(index.nameOf(id) ?? "");
    onView({...current(), layer: id, open});
  }
  picture.element.addEventListener("choose", (event) => choose(textOf(event), current().open));
  picture.element.addEventListener("open", (event) => {
    const id = textOf(event);
    const {open} = current();
    choose(id, index.isUnit(id) ? new Set([...open, id]) : open);
    focusLayer(picture, id);
  });
  code.addEventListener("open", (event) => {
    const [id = ""] = listOf(event);
    const {open} = current();
    choose(id, index.isUnit(id) ? toggled(open, id) : open);
  });
  picture.element.addEventListener("fold", (event) => {
    const stage = (event as CustomEvent<number>).detail;
    onView(foldedStage(current(), stage, !picture.folded().has(stage)));
  });
  picture.element.addEventListener("out", (event) => {
    const id = textOf(event);
    onView(outOf(current(), id, index));
    focusLayer(picture, index.unitOf(id) ?? id);
  });
}

function focusLayer(picture: LinePicture, id: string): void {
  picture.element.querySelector<SVGElement>(`[data-layer="${CSS.escape(id)}"][role="button"]`)?.focus();
}

/** Builds the view, part by part; it asks its owner to change what is shown, and is told by `show`. */
export function* networkView(network: Network, options: NetworkViewOptions): Parts<NetworkView> {
  const {beside, onInspect, onTravel, onView} = options;
  let {view} = options;
  const parts = yield* makeParts(network, options);
  const {picture, code, details, tools, table, index} = parts;
  const path = zoomPath(network, (layer) =>
    onView(layer === null ? {...view, open: new Set(), layer} : {...view, layer})
  );
  let lit: readonly string[] = [];
  const light = (ids: readonly string[]): void => {
    lit = ids;
    lightAll(parts, ids);
  };
  const pulse = networkPulse(picture, network.title, {
    onTravel,
    onReach(id) {
      if (!onTravel) return;
      onInspect([id]);
      table.reveal(index.nameOf(id) ?? "");
    }
  });
  const pick = (layer: string | null): void => {
    path.show(layer);
    light(layer === null ? lit : [layer]);
  };
  listenToPointer(parts, () => view.layer, onInspect);
  listenToZoom(parts, () => view, onView);
  pick(view.layer);
  const title = element("p", {className: "network-title"}, network.title);
  const facts = element("div", {className: "layer-facts"}, path, details);
  const columns = element("div", {className: "layer-columns"}, facts, code, table);
  return {
    player: onTravel ? pulse.element : undefined,
    ready: picture.ready,
    picture: [...(beside ? [title] : []), picture.element],
    below: [
      columns,
      element(
        "div",
        {className: "layer-tools"},
        tools,
        saveFigure(() => ({svg: picture.svg, name: network.title, title: say.layersOf(network.title)}))
      )
    ],
    inTurn() {
      columns.replaceChildren(facts);
      return placedInTurn(facts, [[code], [table]]);
    },
    travel(from, to, share) {
      const [a, b] = [picture.stopAt(from), picture.stopAt(to)];
      picture.travel(a + share * (b - a));
    },
    light,
    show(next) {
      view = next;
      pulse.change(() => picture.show(next));
      if (onTravel) pulse.tell(next.layer);
      pick(next.layer);
    },
    folded: () => picture.folded(),
    stop() {
      pulse.stop();
      picture.stop();
      details.stop();
    }
  };
}
