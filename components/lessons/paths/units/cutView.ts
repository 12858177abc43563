import {recordedWords} from "../../../run/recorded/recordedWords.js";
import type {PictureImage, PictureRow} from "../../../picture/network/pictureRow.js";
import type {MapChoice} from "../../../run/mapChoice.js";
import {channelWords} from "../../../picture/network/channelWords.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import type {Parts} from "../../../ui/late/parts.js";
import {mapsControl} from "../../../ui/mapsControl.js";
import type {LesionData} from "./lesionData.js";
import type {RecordedLesionMaps} from "../recordedLesionMaps.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {cutKey} from "./cutKey.js";
import {cutLayout} from "./cutLayout.js";
import {cutPicture} from "./cutPicture.js";
import type {CutAnswer} from "./cutSource.js";
import {cutTwins, NETWORKS} from "./cutTwins.js";
import {cutFinding, stateWords, type ToldCut} from "./cutFinding.js";
import {digitWall} from "./digitWall.js";
import {survivalGuess, type Survival} from "./survivalGuess.js";
import {shownSnapshot} from "./sweptMaps.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsWords.js";

/** The class of the digit that is shown first, and pixels of one digit. */
const FIRST = 4;
const PIXELS = 256;

/** What the reader does. */
export interface CutEvents {
  /** Takes a unit out, or puts it back. */
  readonly onToggle: (unit: string) => void;
  readonly onGuess: (guess: Survival | undefined) => void;
  readonly onPutBack: () => void;
  readonly onAgain: () => void;
  readonly onDigit: () => void;
  /** Other maps of each unit are wanted. */
  readonly onMaps: () => void;
}

/** A cut in all its parts: the sentence, the picture, the walls, and what can be done. */
export interface CutView {
  readonly element: HTMLElement;
  /** Which of the recorded digits goes through. */
  readonly digit: () => number;
  /** Which of each unit's maps the reader wants to see. */
  readonly maps: () => MapChoice;
  /** `answer` is what the maps come from; undefined while it is not known. They change one after the other, or all `atOnce`. */
  readonly show: (told: Omit<ToldCut, "recorded">, answer: CutAnswer | undefined, atOnce?: boolean) => void;
  /** The guess has been made: who had the focus there has it on what comes next. */
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** What was recorded how, and what cannot be compared. */
function captionWords({networks, seed, provenance}: RecordedLesions): string {
  const steps = networks.map(({network, steps: trained}) => `${networkName(network)} ${trained}`).join(", ");
  return say.barsAndSteps(steps, seed, recordedWords(provenance));
}

/** The recorded digits as images of the picture. */
function imagesOf({about, digits}: LesionData): readonly PictureImage[] {
  return about.images.map(({index, label}) => ({
    values: Float32Array.from(digits.subarray(index * PIXELS, (index + 1) * PIXELS), (grey) => grey / 127.5 - 1),
    size: Math.sqrt(PIXELS),
    label
  }));
}

/** What stands on the faces of both networks. */
const facesWords = (rows: readonly PictureRow[], {networks}: CutAnswer): string =>
  channelWords(
    rows.map(({network, stations}) => ({
      called: say.networkOf(network),
      stations,
      channels: networks[network].snapshot.channels
    }))
  );

/** A choice among the recorded digits, in order of their classes. */
function digitChoice({images}: RecordedLesionMaps) {
  const choices = images.map(({label}, i) => ({label, i})).sort((a, b) => a.label - b.label);
  const {cell, input} = labelledSelect(
    say.digit,
    choices.map(({label, i}) => [String(i), String(label)] as const)
  );
  input.value = String(choices.find(({label}) => label === FIRST)?.i ?? choices[0]?.i ?? 0);
  return {cell, input};
}

/** Makes the view, part by part. */
export function* cutView(data: LesionData, on: CutEvents): Parts<CutView> {
  const {recorded, about, digits} = data;
  const {labels} = recorded;
  const twins = cutTwins(recorded);
  yield;
  const images = imagesOf(data);
  let open = false;
  const isOpen = (): boolean => open;
  const key = cutKey(twins, labels.length, isOpen);
  const picture = cutPicture(
    twins.rows,
    {counts: twins.counts, total: labels.length, isOpen},
    {
      onToggle: (station) => on.onToggle(twins.unitAt(station) ?? ""),
      onPoint: key.tell
    }
  );
  yield;
  const walls = NETWORKS.map((network) => ({network, wall: digitWall(network, digits, labels)}));
  const guess = survivalGuess(labels.length, on.onGuess);
  const putBack = button(say.putItBack, on.onPutBack);
  const again = button(say.startAgain, on.onAgain);
  const digit = digitChoice(about);
  digit.input.addEventListener("input", on.onDigit);
  const maps = mapsControl();
  maps.setChannels(Math.min(...data.about.shapes.map(([, , channels]) => channels)));
  maps.element.addEventListener("input", on.onMaps);
  const faces = element("p", {className: "faces-words"});
  const layout = cutLayout({
    guess: guess.element,
    putBack,
    again,
    digit: digit.cell,
    maps: maps.element,
    faces,
    picture: picture.element,
    key: key.element,
    walls: walls.map(({wall}) => wall.element),
    caption: captionWords(recorded)
  });
  return {
    element: layout.element,
    digit: () => Number(digit.input.value),
    maps: () => maps.value,
    show(told, answer, atOnce) {
      const {out, networks, failure} = told;
      open = told.open;
      const asked = open || out.length > 0 ? undefined : told.asked;
      layout.element.classList.toggle("open", open);
      key.ask(asked);
      layout.tell(cutFinding({recorded, ...told}));
      guess.name(out.length > 0 ? say.showWhatHappens : say.takeItOut);
      guess.element.hidden = open;
      putBack.hidden = !open || out.length === 0;
      putBack.textContent = out.length > 1 ? say.putAllBack : say.putItBack;
      again.hidden = failure === undefined;
      for (const {network, wall} of walls) {
        wall.show(networks?.[network].answers, open ? "…" : "?", stateWords(out));
      }
      const image = images[Number(digit.input.value)];
      if (image === undefined) return;
      const snapshots = answer && {
        residual: shownSnapshot(answer.networks.residual.snapshot),
        plain: shownSnapshot(answer.networks.plain.snapshot)
      };
      if (answer) faces.textContent = facesWords(twins.rows, answer);
      const marked = twins.stationsOf(asked ? [asked] : []);
      picture.show({image, removed: twins.stationsOf(out), asked: marked, snapshots}, atOnce);
    },
    goOn: () => putBack.focus(),
    stop() {
      picture.stop();
      for (const {wall} of walls) wall.stop();
    }
  };
}
