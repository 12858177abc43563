/** @file What the stills show: the states of a page's picture that its paragraphs bring it to. */
import {COVER_STOPS} from "../../components/lessons/cover/coverStops.js";
import {riverStops} from "../../components/lessons/gradients/river/riverStops.js";
import {UNIT_STOPS} from "../../components/lessons/residual-unit/walk/unitStops.js";
import type {OpenedAt} from "../../components/picture/unit/openedAt.js";
import {openRecorded} from "../../components/picture/unit/openRecorded.js";
import {unitPicture, type UnitPictureOptions} from "../../components/picture/unit/unitPicture.js";
import type {RecordedUnits} from "../../components/run/recorded/recordedUnit.js";
import type {CardFigure} from "./cardFigures.js";
import {recordedFlowsOf, riverFigure, twinsFigure} from "./networkFigures.js";
import {tellingStep} from "../../components/lessons/gradients/river/wayBackFlows.js";
import {recordedJson} from "./recordedFiles.js";

/** A unit with its camera at a place. */
const unitAt =
  (kind: "identity" | "projection", at: OpenedAt | undefined, options: UnitPictureOptions = {}): CardFigure =>
  (root, {width, height}) => {
    const unit = openRecorded(recordedJson(root, "unit") as RecordedUnits).find(({shortcut}) => shortcut === kind);
    if (unit === undefined) throw new RangeError(`no unit with this shortcut is recorded: ${kind}`);
    const picture = unitPicture(unit, options);
    document.querySelector("main")?.append(picture.element);
    picture.resize(width, height);
    if (at) picture.go({at}, true);
    return picture.element;
  };

/**
 * The stills of each page, by the page's file, one for each section that moves its picture; undefined where a section has the
 * still of the one before it.
 */
export const stillFigures = (root: string): Readonly<Record<string, readonly (CardFigure | undefined)[]>> => {
  const flows = recordedFlowsOf(root);
  return {
    // Where the text is about the stem, it is about what is sent back to it.
    "index.html": COVER_STOPS.map(
      ({step, station}): CardFigure =>
        (of, {width}) =>
          station === 0 ? riverFigure(flows, width, step) : twinsFigure(of, width, step)
    ),
    "gradients.html": riverStops(tellingStep(flows), flows.length).map(({step}, i, stops): CardFigure | undefined =>
      step === stops[i - 1]?.step ? undefined : (_root, {width}) => riverFigure(flows, width, step)
    ),
    "residual-unit.html": UNIT_STOPS.map(({shortcut, at}) => unitAt(shortcut, at)),
    "residual-learning.html": [unitAt("identity", undefined, {folded: true})]
  };
};
