import {openRecorded} from "../../../picture/unit/openRecorded.js";
import type {OpenedUnit} from "../../../picture/unit/openedUnit.js";
import {placeWords} from "../../../picture/unit/placeWords.js";
import {unitPicture, type UnitPicture} from "../../../picture/unit/unitPicture.js";
import {unitPlayer} from "../../../picture/unit/unitPlayer.js";
import type {UnitShown} from "../../../picture/unit/unitShown.js";
import type {RecordedUnits} from "../../../run/recorded/recordedUnit.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {reach} from "../../../ui/milestone.js";
import {onResize} from "../../../ui/onResize.js";
import {openTable} from "../../../ui/openTable.js";
import {unitProvenance} from "../unitProvenance.js";
import {arithmeticTable} from "./arithmeticTable.js";
import {readSteps} from "./readSteps.js";
import {unitControls} from "./unitControls.js";
import {UNIT_STOPS} from "./unitStops.js";

/** The residual unit under one camera that the text beside it moves. */
export interface UnitLesson {
  /** The picture with the places of the camera as buttons; the page pins it. */
  readonly element: HTMLElement;
  /** Another unit, channel or pixel; the arithmetic of the chosen value as a table; where the numbers come from. */
  readonly more: HTMLElement;
  readonly stop: () => void;
}

/** Height of the picture: with text beside it what the screen leaves, on a phone so much that text stands under it. CSS pixels. */
function heightOf(width: number): number {
  const {innerHeight} = globalThis;
  if (width < 600) return Math.max(340, Math.min(400, innerHeight - 300));
  return Math.max(460, Math.min(660, innerHeight - 336));
}

/** Buttons that lead to the places of the text; each is pressed while the camera is there. */
function stopButtons(go: (stop: number) => void) {
  const all = UNIT_STOPS.map(({name}, i) => button(name, () => go(i)));
  const root = element("div", {className: "unit-stops"}, ...all);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", "Places of the camera");
  return {
    element: root,
    show(stop: number): void {
      all.forEach((one, i) => one.setAttribute("aria-pressed", String(i === stop)));
      // On a phone they stand in one line that scrolls.
      root.scrollLeft = (all[stop]?.offsetLeft ?? 0) - (all[0]?.offsetLeft ?? 0) - 40;
    }
  };
}

/** What stands under the picture. */
function furtherParts(recorded: RecordedUnits, units: readonly OpenedUnit[], picture: () => UnitPicture) {
  const [first] = units;
  if (first === undefined) throw new RangeError("no unit is recorded");
  const controls = unitControls(units, picture().shown, (next) => picture().go(next));
  const table = openTable<UnitShown>("all the arithmetic of this value", ({unit, chosen}) =>
    arithmeticTable(unit, chosen)
  );
  const root = element(
    "figure",
    {className: "unit-more"},
    element("p", {className: "plate-title"}, "Another unit, channel or pixel"),
    controls.element,
    controls.problem,
    table.element,
    unitProvenance(recorded)
  );
  return {
    element: root,
    show(shown: UnitShown): void {
      controls.show(shown);
      table.show(shown);
    }
  };
}

/** Makes the lesson's picture; `steps` are the sections of the page in the order of the stops, and move the camera as they are read. */
export function unitLesson(recorded: RecordedUnits, steps: readonly HTMLElement[]): UnitLesson {
  const units = openRecorded(recorded);
  const [identity] = units;
  if (identity === undefined) throw new RangeError("no unit is recorded");
  const picture = unitPicture(identity, {onChange: (shown) => follow(shown)});
  const player = unitPlayer(picture);
  const further = furtherParts(recorded, units, () => picture);
  const buttons = stopButtons(read);
  const root = element("div", {className: "unit-explorer"});
  let stop = 0;

  function follow(shown: UnitShown): void {
    further.show(shown);
    if (shown.at.operation === "plus")
      reach(root, "paths met", placeWords(shown.unit, {level: "pixel", operation: "plus"}, shown.chosen));
  }
  /** Brings the camera to a stop. */
  function go(next: number): void {
    const to = UNIT_STOPS[next];
    if (to === undefined) return;
    stop = next;
    player.halt();
    buttons.show(next);
    steps.forEach((section, i) => section.classList.toggle("read", i === next));
    const unit = units.find(({shortcut}) => shortcut === to.shortcut) ?? picture.shown.unit;
    picture.go({unit, at: to.at});
  }
  /** The same, and the text with it. */
  function read(next: number): void {
    go(next);
    reader.to(next);
  }
  const onward = button("Step", () => read(Math.min(UNIT_STOPS.length - 1, stop + 1)));
  onward.classList.add("unit-onward");
  const controls = element("div", {className: "figure-controls"}, player.element, onward, buttons.element);
  root.append(controls, picture.element);
  go(0);
  const reader = readSteps(
    steps,
    (next) => next !== stop && go(next),
    () => root.offsetHeight
  );
  const stopSize = onResize(root, (width) => {
    picture.resize(width, heightOf(width));
    reader.measure();
  });
  return {
    element: root,
    more: further.element,
    stop() {
      reader.stop();
      stopSize();
      player.halt();
      picture.stop();
    }
  };
}
