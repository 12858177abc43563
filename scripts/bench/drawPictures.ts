/** @file The benchmark's page of pictures: brings each of them to one new state after the other, as its reader does. */
import {recordedFlows} from "../../components/lessons/gradients/river/wayBackFlows.js";
import {describe as describeNetwork} from "../../components/network/describe.js";
import {miniature} from "../../components/network/miniature.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {learningView} from "../../components/picture/learning/learningView.js";
import {recordedTwins} from "../../components/picture/learning/recordedTwins.js";
import {costScale} from "../../components/picture/line/costBars.js";
import {linePicture} from "../../components/picture/line/linePicture.js";
import {OVERVIEW} from "../../components/picture/line/shapeView.js";
import {networkPicture} from "../../components/picture/network/networkPicture.js";
import type {PictureRow} from "../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../components/picture/network/station.js";
import {riverLayer} from "../../components/picture/river/riverLayer.js";
import type {RecordedLearning} from "../../components/run/recorded/recordedLearning.js";

/** CSS pixels: the text's width on a screen of 1280. */
const WIDTH = 1216;

/** A picture that stands in the page, and what brings it to its state number `turn`. */
interface ReadyPicture {
  readonly element: HTMLElement;
  readonly to: (turn: number) => void;
  readonly stop: () => void;
}

const fetchBytes = async (name: string): Promise<ArrayBuffer> => (await fetch(`./${name}`)).arrayBuffer();
const fetchRecorded = async (): Promise<RecordedLearning> =>
  (await (await fetch("./learning.json")).json()) as RecordedLearning;

/** The recorded run of the cover, with its losses: at each turn another step, or while it plays a place between two. */
async function learning(moving: boolean): Promise<ReadyPicture> {
  const [recorded, norms, measures, image] = await Promise.all([
    fetchRecorded(),
    fetchBytes("learning-norms.bin"),
    fetchBytes("learning-measures.bin"),
    fetchBytes("learning-image.bin")
  ]);
  const {first} = recordedTwins({recorded, norms, measures, image, images: () => fetchBytes("learning-images.bin")});
  const view = learningView();
  const element = document.createElement("div");
  element.append(view.picture, view.key, view.loss, view.score);
  document.body.append(element);
  view.follow(first);
  const {steps} = first;
  // A play of ten seconds makes 120 steps, a fifth of one each frame.
  const at = (turn: number): number => 1 + ((moving ? 0.2 * turn : 7 * turn) % (steps - 1));
  return {element, to: (turn) => view.move(at(turn), moving), stop: view.stop};
}

/** The gradient's way back through both twins: at each turn another recorded step. */
async function river(): Promise<ReadyPicture> {
  const [recorded, norms, splits] = await Promise.all([
    fetchRecorded(),
    fetchBytes("learning-norms.bin"),
    fetchBytes("learning-split.bin")
  ]);
  const flows = recordedFlows({recorded, norms, splits});
  const rows = (["residual", "plain"] as const).map((network): PictureRow => ({
    network,
    stations: stationsOf(miniature({skip: network === "residual"}))
  }));
  const picture = networkPicture(rows, {layers: [riverLayer()], ends: "numbers", above: 12});
  document.body.append(picture.element);
  picture.resize(WIDTH);
  const to = (turn: number): void => {
    const at = flows[(7 * turn) % flows.length];
    if (at) picture.update({rows: at});
  };
  return {element: picture.element, to, stop: picture.stop};
}

/** ResNet-34 on one line: at each turn the picture is a third of a stop further. */
async function line(): Promise<ReadyPicture> {
  const network = residualNetwork();
  const picture = linePicture(network, {width: WIDTH, view: OVERVIEW, costs: costScale([describeNetwork(network)])});
  document.body.append(picture.element);
  const to = (turn: number): void => picture.travel((turn / 3) % (picture.stops() - 1));
  return Promise.resolve({element: picture.element, to, stop: picture.stop});
}

/** The pictures by the name of their case. */
const PICTURES: Readonly<Record<string, () => Promise<ReadyPicture>>> = {
  "a new state of all maps and values of the 34-layer twins": () => learning(false),
  "the 34-layer twins, a frame while they play": () => learning(true),
  "river: a new step": river,
  "line picture: a scrub of /resnet-34": line
};

/** Milliseconds of each of `count` new states of a picture, script and layout, one a frame; the first ones compile. */
async function pictureTimes(name: string, count: number): Promise<readonly number[]> {
  const ready = PICTURES[name];
  if (ready === undefined) throw new Error(`no picture is called ${name}`);
  const {element, to, stop} = await ready();
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    to(turn);
    element.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  stop();
  element.remove();
  return times;
}
Object.assign(globalThis, {pictureTimes, pictureNames: Object.keys(PICTURES)});
