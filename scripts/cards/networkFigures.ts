/** @file The figures of the cards that are pictures of a network, each as its page shows it. */
import {miniature} from "../../components/network/miniature.js";
import {answerLayer} from "../../components/picture/network/answerLayer.js";
import {facesLayer} from "../../components/picture/network/facesLayer.js";
import {networkPicture} from "../../components/picture/network/networkPicture.js";
import type {PictureRow} from "../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../components/picture/network/station.js";
import {recordedTwins} from "../../components/picture/learning/recordedTwins.js";
import {removedLayer} from "../../components/picture/network/removedLayer.js";
import {riverLayer} from "../../components/picture/river/riverLayer.js";
import {recordedResult} from "../../components/lessons/build/recordedResult.js";
import type {RecordedCuts} from "../../components/lessons/build/recordedCuts.js";
import {lesionMaps, type RecordedLesionMaps} from "../../components/lessons/paths/recordedLesionMaps.js";
import {recordedFlows, tellingStep, type Flows} from "../../components/lessons/gradients/river/wayBackFlows.js";
import {frameAt} from "../../components/run/networkFrame.js";
import type {RecordedLearning} from "../../components/run/recorded/recordedLearning.js";
import {recordedBytes, recordedJson} from "./recordedFiles.js";

const NETWORKS = ["residual", "plain"] as const;

const twins = (): readonly PictureRow[] =>
  NETWORKS.map((network) => ({network, stations: stationsOf(miniature({skip: network === "residual"}))}));

/** The twins with the maps and answers of one digit after a step of their recorded run, the last one where none is said. */
export function twinsFigure(root: string, width: number, step?: number): HTMLElement {
  const recorded = recordedJson(root, "learning") as RecordedLearning;
  const {first} = recordedTwins({
    recorded,
    norms: recordedBytes(root, "learning-norms"),
    measures: recordedBytes(root, "learning-measures"),
    image: recordedBytes(root, "learning-image"),
    images: () => Promise.reject(new Error("the card shows the first image"))
  });
  const picture = networkPicture(twins(), {layers: [facesLayer(), answerLayer()]});
  picture.resize(width);
  const at = step ?? recorded.config.steps;
  const rows = NETWORKS.map((network) => [network, frameAt(first.frames[network] ?? [], at)] as const);
  picture.update({image: first.image, rows: Object.fromEntries(rows)});
  return picture.element;
}

/** What flows back through the twins at each recorded step. */
export const recordedFlowsOf = (root: string): readonly Flows[] =>
  recordedFlows({
    recorded: recordedJson(root, "learning") as RecordedLearning,
    norms: recordedBytes(root, "learning-norms"),
    splits: recordedBytes(root, "learning-split")
  });

/** The gradient's way back through the twins at a step, where none is said at the one that the page opens at. */
export function riverFigure(flows: readonly Flows[], width: number, step = tellingStep(flows)): HTMLElement {
  const picture = networkPicture(twins(), {layers: [riverLayer()], ends: "numbers", above: 12});
  picture.element.classList.add("river");
  picture.resize(width);
  picture.update({rows: flows[step - 1] ?? {}});
  return picture.element;
}

/** The trained network with what each unit makes of the digit that the page opens with. */
export function builtFigure(root: string, width: number): HTMLElement {
  const {network, picture: input, seen} = recordedResult(recordedJson(root, "cuts") as RecordedCuts);
  const row: PictureRow = {network: "residual", name: "", stations: stationsOf(network.specification)};
  const picture = networkPicture([row], {layers: [facesLayer(), answerLayer()], above: 36, image: 112});
  picture.resize(width);
  const image = {values: input.values, size: network.input[0], label: input.digit ?? -1};
  picture.update({image, rows: {residual: seen.whole}});
  return picture.element;
}

/** The unit that is out on the card, by its place among those that can be taken out: the last of the second stage. */
const OUT = 5;

/** The twins without one unit, and what becomes of a digit in both. */
export function cutFigure(root: string, width: number): HTMLElement {
  const about = recordedJson(root, "lesion-maps") as RecordedLesionMaps;
  const read = lesionMaps(about, recordedBytes(root, "lesion-maps"));
  const digits = new Uint8Array(recordedBytes(root, "lesion-digits"));
  const size = 16;
  const [first] = about.images;
  if (first === undefined) throw new RangeError("no digit is recorded on its way through cut networks");
  const picture = networkPicture(twins(), {layers: [facesLayer(), removedLayer(() => undefined), answerLayer()]});
  picture.resize(width);
  const removed = new Set(about.stations.slice(OUT, OUT + 1));
  const pixels = digits.subarray(first.index * size ** 2, (first.index + 1) * size ** 2);
  picture.update({
    image: {values: Array.from(pixels, (value) => value / 127.5 - 1), size, label: first.label},
    rows: Object.fromEntries(NETWORKS.map((network) => [network, {...read(0, network, OUT), removed}]))
  });
  return picture.element;
}
