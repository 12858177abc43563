/** @file What stands for each page in the cover's list: a detail of its figure, without the answer to its question. */
import {copyConstruction} from "../../components/lessons/degradation/copyConstruction.js";
import {contourMap} from "../../components/lessons/loss-surface/contourMap.js";
import {recordedPlanes, type RecordedSurface} from "../../components/lessons/loss-surface/recordedSurface.js";
import {atOnce} from "../../components/ui/late/parts.js";
import {streamPicture} from "../../components/lessons/after-resnet/stream/streamPicture.js";
import {BOOK} from "../../components/site/pages.js";
import {CARD_FIGURES, CHART, type CardFigure, type Room} from "./cardFigures.js";
import {STILL} from "./drawStill.js";
import {stillFigures} from "./stillFigures.js";
import {recordedBytes, recordedJson} from "./recordedFiles.js";

/** A part of a figure that is drawn for a room. */
export interface Detail {
  readonly figure: CardFigure;
  readonly room: Room;
  /** Left and upper edge of the part, and its width, in the figure's pixels; its height follows from a cell's form. */
  readonly part: readonly [x: number, y: number, width: number];
}

const WIDE: Room = {width: 1088, height: 420};
/** So wide that a layer fills a twentieth of the detail. */
const COPIES: Room = {width: 640, height: 178};

function ofCard(page: string, part: Detail["part"], room = WIDE): Detail {
  const figure = CARD_FIGURES[page];
  if (figure === undefined) throw new RangeError(`no card has a figure: ${page}`);
  return {figure, room, part};
}

const surface: CardFigure = (root, {width}) => {
  const recorded = recordedJson(root, "surface") as RecordedSurface;
  const plane = recordedPlanes(recorded, recordedBytes(root, "surface")).at(0);
  if (plane === undefined) throw new RangeError("no surface is recorded");
  const {svg, lines} = contourMap(plane, {width, labels: false});
  atOnce(lines);
  const panel = document.createElement("div");
  panel.className = "loss-panel untold";
  panel.append(svg);
  return panel;
};

/** The details that were chosen, by their pages' files. */
function chosen(root: string): ReadonlyMap<string, Detail> {
  const unit = stillFigures(root)["residual-unit.html"]?.[0];
  if (unit === undefined) throw new RangeError("no still shows a unit");
  return new Map<string, Detail>([
    ["degradation.html", {figure: (_root, {width}) => copyConstruction({width}), room: COPIES, part: [0, 0, 338]}],
    ["residual-learning.html", ofCard("residual-learning.html", [40, -30, 920])],
    ["residual-unit.html", {figure: unit, room: STILL, part: [492, 226, 468]}],
    ["resnet-34.html", ofCard("resnet-34.html", [-16, 8, 704])],
    ["gradients.html", ofCard("gradients.html", [-16, -8, 620])],
    ["paths.html", ofCard("paths.html", [-16, -4, 620])],
    ["loss-surface.html", {figure: surface, room: {width: 400, height: 400}, part: [0, 90, 399]}],
    ["after-resnet.html", {figure: (_root, {width}) => streamPicture({width}), room: STILL, part: [-14, -8, 524]}],
    ["training-lab.html", ofCard("training-lab.html", [-6, -14, 496], {width: 480 * CHART, height: 253 * CHART})],
    ["build.html", ofCard("build.html", [588, 8, 500])],
    ["method.html", ofCard("method.html", [-2, -10, 168])]
  ]);
}

/**
 * The details of the book's pages, by their files, in the order of the list: of a page for which none was chosen its card's figure, and
 * nothing where the card has none.
 */
export function contentsFigures(root: string): ReadonlyMap<string, Detail | undefined> {
  const details = chosen(root);
  return new Map(
    BOOK.map(({path}) => {
      const page = `${path.slice(1)}.html`;
      return [page, details.get(page) ?? (CARD_FIGURES[page] && ofCard(page, [0, 0, WIDE.width]))];
    })
  );
}
