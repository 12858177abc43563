/** @file Which figure stands on which page's card. */
import {depthCurves} from "../../components/lessons/degradation/depthCurves.js";
import type {RecordedLadder} from "../../components/lessons/degradation/recordedLadder.js";
import {lossCurves} from "../../components/draw/lossCurves.js";
import {runsCurves} from "../../components/draw/runsCurves.js";
import {stripPixels} from "../../components/draw/maps/imageStrip.js";
import {createDataset, gather, type DatasetName} from "../../components/engine/data/dataset.js";
import {describe} from "../../components/network/describe.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {costScale} from "../../components/picture/line/costBars.js";
import {linePicture} from "../../components/picture/line/linePicture.js";
import {OVERVIEW} from "../../components/picture/line/shapeView.js";
import {openRecorded} from "../../components/picture/unit/openRecorded.js";
import {unitPicture, type UnitPictureOptions} from "../../components/picture/unit/unitPicture.js";
import type {KeptRun} from "../../components/run/kept/keptRun.js";
import type {RecordedGrid} from "../../components/run/recorded/recordedGrid.js";
import type {RecordedRun} from "../../components/run/recorded/recordedRun.js";
import type {RecordedUnits} from "../../components/run/recorded/recordedUnit.js";
import {builtFigure, cutFigure, recordedFlowsOf, riverFigure, twinsFigure} from "./networkFigures.js";
import {pngAddress} from "./pngOf.js";
import {recordedJson} from "./recordedFiles.js";

/** Room of a figure on its card, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Draws a page's figure from the project's recordings; its drawing is the first SVG below what comes back. */
export type CardFigure = (root: string, room: Room) => Element;

/** How large the charts are drawn before they are enlarged: their letters are to be read on a card. */
export const CHART = 1.55;

const grid = (root: string): RecordedGrid => recordedJson(root, "grid") as RecordedGrid;

function aUnit(root: string, {width, height}: Room, options: UnitPictureOptions = {}): Element {
  const unit = openRecorded(recordedJson(root, "unit") as RecordedUnits).find(({shortcut}) => shortcut === "identity");
  if (unit === undefined) throw new RangeError("no unit with an identity shortcut is recorded");
  const picture = unitPicture(unit, options);
  document.querySelector("main")?.append(picture.element);
  picture.resize(width, height);
  return picture.element;
}

function aLine(_root: string, {width}: Room): Element {
  const network = residualNetwork();
  return linePicture(network, {width, view: OVERVIEW, costs: costScale([describe(network)])}).element;
}

/** A row of drawn images as a picture: one of each class of a data set. */
function images(name: DatasetName, y: number, side: number): string {
  const dataset = createDataset(name, "train", side, 1);
  const places = dataset.classes.map((_, wanted) => {
    let at = 0;
    while (dataset.label(at) !== wanted) at++;
    return at;
  });
  const size = side ** 2 * dataset.channels;
  const batch = gather(dataset, places).images;
  const own = places.map((_, i) => Float32Array.from(batch.subarray(i * size, (i + 1) * size)));
  const {width, height, pixels} = stripPixels(own, side, dataset.channels);
  return `<image y="${y}" width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${pngAddress({width, height, data: pixels})}"/>`;
}

/** Both data sets: one image of each class. */
function sampleImages(): Element {
  const side = 32;
  const root = document.createElement("div");
  const rows = (["digits", "shapes"] as const).map((name, i) => images(name, i * (side + 2), side));
  root.innerHTML = `<svg width="${10 * (side + 1) - 1}" height="${2 * side + 2}">${rows.join("")}</svg>`;
  return root;
}

/** The recorded runs of the default network, one a seed, as a class would bring them. */
function seeds(root: string): readonly KeptRun[] {
  const {config, curves, provenance} = recordedJson(root, "ladder") as RecordedLadder;
  const own = curves.filter(({depth}) => depth === config.depth);
  return [...new Set(own.map(({seed}) => seed))].map((seed, i): KeptRun => {
    const networks = own.filter((curve) => curve.seed === seed);
    return {
      id: String(seed),
      number: 1,
      automatic: `seed ${seed}`,
      own: `${i + 1}`,
      group: "all",
      config: {...config, seed},
      networks: networks.map(({network, loss}) => ({
        network,
        weightLayers: [],
        activationLayers: [],
        reports: loss.map((value, at) => ({step: at + 1, loss: value, accuracy: NaN, learningRate: config.lr}))
      })),
      rates: [],
      date: provenance.date,
      state: "finished",
      problems: [],
      hidden: false,
      pinned: false
    };
  });
}

/** The figure of each page, by the page's file. */
export const CARD_FIGURES: Readonly<Record<string, CardFigure>> = {
  "index.html": (root, {width}) => twinsFigure(root, width),
  "degradation.html": (root, {width, height}) => {
    const cells = grid(root).cells.filter(({bn}) => bn);
    return depthCurves(cells, {width: width / CHART, height: height / CHART});
  },
  "residual-learning.html": (root, room) =>
    aUnit(root, room, {
      folded: true,
      top: () => 96,
      letters: () => ({sum: "y = {f}(x) + x", y: ""})
    }),
  "residual-unit.html": (root, room) => aUnit(root, room, {top: () => 138}),
  "resnet-34.html": aLine,
  "gradients.html": (root, {width}) => riverFigure(recordedFlowsOf(root), width),
  "paths.html": (root, {width}) => cutFigure(root, width),
  "training-lab.html": (root, {width, height}) => {
    const {networks, config} = recordedJson(root, "default") as RecordedRun;
    return lossCurves(networks, {steps: config.steps, width: width / CHART, height: height / CHART});
  },
  "build.html": (root, {width}) => builtFigure(root, width),
  "method.html": sampleImages,
  "class.html": (root, {width, height}) =>
    runsCurves(seeds(root), "loss", {width: width / CHART, height: height / CHART})
};
