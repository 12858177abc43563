import {learningPicture} from "../../../picture/learning/learningPicture.js";
import type {Pulse} from "../../../picture/network/pictureRow.js";
import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import type {Measure} from "../../../run/measure.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {imageShape} from "../../../run/twinNetwork.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import {element} from "../../../ui/element.js";
import {madeWith} from "./madeWith.js";
import type {ShownTraining} from "./shownTraining.js";
import * as say from "../../../words/en/lab/labFiguresWords.js";
import {listed} from "../../../words/listed.js";
import {networkName} from "../../../words/en/networkWords.js";

/** The networks that the settings describe, with what the shown run knows of them. */
export interface LabPicture {
  readonly element: HTMLElement;
  /** Settings or run have changed; `isBegun`: a run of these settings is under way, and its first numbers may be awaited. */
  readonly follow: (config: RunConfig, training: ShownTraining, isBegun?: boolean) => void;
  /** A run of the settings begins: nothing says that it has not been trained. */
  readonly begin: () => void;
  /** Goes to a step of the run shown. */
  readonly move: (step: number, moving: boolean, pulse?: Pulse) => void;
  /** Says under the picture why the run is shown at this step; nothing to say is "". */
  readonly explain: (why: string) => void;
  /** The measure that the reader has chosen; a change is told by a bubbling `input`. */
  readonly measure: Measure;
  /** Lights a station in both networks, −1 none; the reader's own pointing is told by a bubbling `inspect`. */
  readonly light: (station: number) => void;
  readonly stop: () => void;
}

/** What a network is built from. */
const builtFrom = ({depth, width, size, bn, data}: RunConfig, own: OwnFacts | undefined) => ({
  depth,
  width,
  size,
  batchNormalization: bn,
  ...imageShape(data, own)
});

/** Where maps, answers and norms are taken in a step. */
const WHEN = say.mapsAndAnswersAfterThe;

/** What stands under the picture: what is missing in it, or that charts and settings are of two runs, or when things are measured. */
function sayings(
  settings: RunConfig,
  own: OwnFacts | undefined,
  training: ShownTraining,
  missing: readonly TwinName[]
): string {
  const {name, runs} = training;
  if (runs.length === 0 && training.id === undefined) return say.notTrainedYetPictureAnd;
  if (missing.length > 0) return say.notTrainedYetWithThese(listed(missing.map(networkName)), name);
  if (!madeWith(settings, own, training)) return say.theSettingsHaveChangedSince(name);
  return WHEN;
}

/**
 * Makes the picture; it shows the networks of the settings, and numbers only where the shown run trained just these.
 * @param own what is known of the reader's own images now
 */
export function labPicture(
  config: RunConfig,
  training: ShownTraining,
  own: () => OwnFacts | undefined = () => undefined
): LabPicture {
  const words = element("span");
  const why = element("span");
  const tell = (text: string, isBegun: boolean): void => {
    words.textContent = text;
    // Why a run is shown at a step is no news of a picture that does not show it.
    why.hidden = isBegun || text !== WHEN;
  };
  const pictured = (settings: RunConfig, training: ShownTraining, isBegun = false) => {
    const {config: trained, frames, image, images} = training;
    const facts = own();
    const built = builtFrom(settings, facts);
    const same = JSON.stringify(built) === JSON.stringify(builtFrom(trained, images));
    const names = settings.data === "own" ? (facts?.classes ?? images?.classes) : undefined;
    const missing = trainedNetworks(settings).filter((network) => !same || frames[network] === undefined);
    tell(isBegun ? WHEN : sayings(settings, facts, training, missing), isBegun);
    return {
      networks: trainedNetworks(settings),
      built,
      names,
      frames: same ? frames : {},
      image: same ? image : undefined
    };
  };
  const picture = learningPicture(pictured(config, training));
  return {
    element: element(
      "div",
      {className: "lab-picture"},
      picture.element,
      element("div", {className: "lab-key"}, picture.key, element("p", {className: "provenance"}, words, " ", why))
    ),
    follow: (settings, run, isBegun) => picture.follow(pictured(settings, run, isBegun)),
    begin: () => tell(WHEN, true),
    move: picture.move,
    explain(text) {
      if (why.textContent !== text) why.textContent = text;
    },
    get measure() {
      return picture.measure;
    },
    light: picture.light,
    stop: picture.stop
  };
}
