import {openRecorded} from "../../../picture/unit/openRecorded.js";
import type {OpenedAt} from "../../../picture/unit/openedAt.js";
import type {OpenedUnit} from "../../../picture/unit/openedUnit.js";
import {placeWords} from "../../../picture/unit/placeWords.js";
import {unitPicture, type UnitPicture} from "../../../picture/unit/unitPicture.js";
import {unitPlayer} from "../../../picture/unit/unitPlayer.js";
import type {UnitShown} from "../../../picture/unit/unitShown.js";
import type {RecordedUnits} from "../../../run/recorded/recordedUnit.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {Parts} from "../../../ui/late/parts.js";
import {reach} from "../../../ui/milestone.js";
import {firstWidth} from "../../../ui/firstWidth.js";
import {onResize} from "../../../ui/onResize.js";
import {openTable} from "../../../ui/openTable.js";
import {toldSteps} from "../../../ui/told/toldSteps.js";
import {unitProvenance} from "../unitProvenance.js";
import {arithmeticTable} from "./arithmeticTable.js";
import {unitControls} from "./unitControls.js";
import {UNIT_STOPS} from "./unitStops.js";
import * as say from "../../../words/en/lessons/residualUnitWords.js";

/** The residual unit under one camera that the text beside it moves. */
export interface UnitLesson {
  /** The picture with the places of the camera as buttons; the page pins it. */
  readonly element: HTMLElement;
  /** Another unit, channel or pixel; the arithmetic of the chosen value as a table; where the numbers come from. */
  readonly more: HTMLElement;
  readonly stop: () => void;
}

/** Height of the picture: with text beside it what the screen leaves, on a phone so much that text stands under it (`unit-lesson.css` holds the same). CSS pixels. */
function heightOf(width: number): number {
  const {innerHeight} = globalThis;
  if (width < 600) return Math.max(340, Math.min(384, innerHeight - 300));
  return Math.max(460, Math.min(660, innerHeight - 336, Math.round(0.6 * width) + 80));
}

/** From this width on the text stands beside the picture, else under it, CSS pixels; and where it is read in both cases. */
const BESIDE_FROM = 1000;
const LINE = {beside: 0.36, under: 70};

/** What stands under the picture. */
function furtherParts(recorded: RecordedUnits, units: readonly OpenedUnit[], picture: () => UnitPicture) {
  const [first] = units;
  if (first === undefined) throw new RangeError("no unit is recorded");
  const controls = unitControls(units, picture().shown, (next) => picture().go(next));
  const table = openTable<UnitShown>(say.allTheArithmeticOfThisValue, ({unit, chosen}) =>
    arithmeticTable(unit, chosen)
  );
  const root = element(
    "figure",
    {className: "unit-more"},
    element("p", {className: "plate-title"}, say.anotherUnitChannelOr),
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

/** With the text under it the picture has its size before it stands, where that is known; returns the width, else −1. */
function sizeAhead(root: HTMLElement, picture: UnitPicture): number {
  if (globalThis.innerWidth >= BESIDE_FROM) return -1;
  const width = firstWidth(root, 0);
  if (width === 0) return -1;
  picture.resize(width, heightOf(width));
  return width;
}

/** Whether two places of the camera are one. */
const isSame = (one: OpenedAt, other: OpenedAt): boolean =>
  one.level === other.level && one.operation === other.operation;

/** Makes the lesson's picture, part by part; `steps` are the sections of the page in the order of the stops, and move the camera as they are read. */
export function* unitLesson(recorded: RecordedUnits, steps: readonly HTMLElement[]): Parts<UnitLesson> {
  const units = openRecorded(recorded);
  const [identity] = units;
  if (identity === undefined) throw new RangeError("no unit is recorded");
  yield;
  const picture = unitPicture(identity, {isFirst: true, onChange: (shown) => follow(shown)});
  yield;
  const player = unitPlayer(picture);
  const further = furtherParts(recorded, units, () => picture);
  yield;
  const root = element("div", {className: "unit-explorer"});
  let stop = 0;
  let {at} = picture.shown;

  function follow(shown: UnitShown): void {
    further.show(shown);
    // What plays stays at its place; all else is the reader's own move, or the text's.
    const isPlayers = player.playing && isSame(shown.at, at);
    ({at} = shown);
    if (!isPlayers) (isSame(at, UNIT_STOPS[stop]?.at ?? at) ? told.drop : told.leave)();
    if (at.operation === "plus")
      reach(root, "paths met", placeWords(shown.unit, {level: "pixel", operation: "plus"}, shown.chosen));
  }
  const told = toldSteps(steps, {
    label: say.placesOfTheCamera,
    names: UNIT_STOPS.map(({name}) => name),
    line: () => (globalThis.innerWidth < BESIDE_FROM ? pinned() + LINE.under : LINE.beside * globalThis.innerHeight),
    onStep(next) {
      const to = UNIT_STOPS[next];
      if (to === undefined) return;
      stop = next;
      player.halt();
      const unit = units.find(({shortcut}) => shortcut === to.shortcut) ?? picture.shown.unit;
      picture.go({unit, at: to.at});
    }
  });
  player.element.addEventListener("click", () => (player.playing ? told.hold(() => player.playing) : told.drop()));
  const onward = button(say.step, () => told.read(Math.min(UNIT_STOPS.length - 1, stop + 1)));
  onward.classList.add("unit-onward");
  const controls = element("div", {className: "figure-controls"}, player.element, onward, told.element);
  root.append(controls, picture.element);
  /** Height of what stays over the text, CSS pixels; on a phone the parts lie in the page as its own, and only two of them stay. */
  function pinned(): number {
    return root.offsetHeight || controls.offsetHeight + heightOf(controls.clientWidth);
  }
  told.go(0);
  yield;
  let sized = sizeAhead(root, picture);
  const stopSize = onResize(controls, (width) => {
    if (width !== sized) picture.resize(width, heightOf(width));
    sized = -1;
    told.measure();
  });
  return {
    element: root,
    more: further.element,
    stop() {
      told.stop();
      stopSize();
      player.halt();
      picture.stop();
    }
  };
}
