import {heldPieces} from "../../../draw/runs/heldPieces.js";
import {openRecorded} from "../../../picture/unit/openRecorded.js";
import {unitPicture} from "../../../picture/unit/unitPicture.js";
import {unitPlayer} from "../../../picture/unit/unitPlayer.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import type {RecordedUnits} from "../../../run/recorded/recordedUnit.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {Parts} from "../../../ui/late/parts.js";
import {firstWidth} from "../../../ui/firstWidth.js";
import {onResize} from "../../../ui/onResize.js";
import * as say from "../../../words/en/lessons/first/unitHeroWords.js";

/** One unit with its arc, on the page's first screen. */
export interface UnitHero {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

/** The page's own letters: its y is the sum, before the ReLU that a unit puts behind it. */
const LETTERS = {wide: {sum: "y = {f}(x) + x", y: ""}, narrow: {sum: "y", y: ""}};
/** The parts of the page's formulas that light the last two maps. */
const PARTS = {sum: "sum y h", y: "relu2"};
/** Height of the arc over the wire, in the world's lengths, and of the picture, in CSS pixels. */
const TOP = {wide: 138, narrow: 240};
const HEIGHT = {wide: 452, narrow: 286};
const NARROW = 600;

/**
 * Makes the picture part by part, before it stands in the page: x goes around, f(x) is added; the camera comes closer to the sum at the
 * press of a button.
 */
export function* unitHero(recorded: RecordedUnits): Parts<UnitHero> {
  const unit = openRecorded(recorded).find(({shortcut}) => shortcut === "identity");
  if (unit === undefined) throw new RangeError("no unit with an identity shortcut is recorded");
  let narrow = false;
  yield;
  const picture = unitPicture(unit, {
    folded: true,
    isFirst: true,
    top: () => (narrow ? TOP.narrow : TOP.wide),
    letters: () => (narrow ? LETTERS.narrow : LETTERS.wide)
  });
  for (const [name, part] of Object.entries(PARTS))
    for (const node of picture.element.querySelectorAll(`:is([data-map="${name}"], [data-words="${name}"])`))
      node.setAttribute("data-part", part);
  yield;
  const player = unitPlayer(picture);
  const closer = button(say.theSumPixelByPixel, () => {
    player.halt();
    const near = picture.shown.at.operation === "plus";
    picture.go({at: near ? {level: "unit"} : {level: "pixel", operation: "plus"}});
  });
  const {label, index} = recorded.image;
  const made = element(
    "p",
    {className: "provenance"},
    ...heldPieces(
      say.aTestImageInAUnit(
        label,
        index,
        unit.name,
        recorded.config.depth,
        recordedWords(recorded.provenance, recorded.config.seed)
      )
    )
  );
  const controls = element("div", {className: "figure-controls"}, player.element, closer);
  const root = element("div", {className: "unit-hero"}, controls, picture.element, made);
  function place(width: number): void {
    narrow = width < NARROW;
    picture.resize(width, narrow ? HEIGHT.narrow : HEIGHT.wide);
  }
  yield;
  place(firstWidth(root, NARROW));
  // On a phone the parts lie in the page as its own, and the hero has no width: they have it.
  const stopSize = onResize(controls, place);
  return {
    element: root,
    stop() {
      stopSize();
      player.halt();
      picture.stop();
    }
  };
}
