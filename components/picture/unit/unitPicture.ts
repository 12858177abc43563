import {pointer} from "d3";
import {notationText} from "../../draw/notationText.js";
import {onColourChange} from "../../draw/mapColours.js";
import type {MapName} from "../../run/recorded/recordedUnit.js";
import {element} from "../../ui/element.js";
import {lateWork} from "../../ui/late/lateWork.js";
import {breadcrumbs, type Crumb} from "../camera/breadcrumbs.js";
import {WHOLE, type OpenedAt} from "./openedAt.js";
import type {OpenedUnit} from "./openedUnit.js";
import {operationOf, opens} from "./operation.js";
import {placeWords} from "./placeWords.js";
import {unitEye, type UnitEyeOptions} from "./unitEye.js";
import {unitKeys} from "./unitKeys.js";
import {unitScene, type UnitScene} from "./unitScene.js";
import {inward, movedPixel, outward, walkOrder, type UnitShown} from "./unitShown.js";
import * as say from "../../words/en/picture/pictureUnitWords.js";

export interface UnitPictureOptions extends Pick<UnitEyeOptions, "top" | "folded" | "letters"> {
  /** What lies around the unit, from the outermost level in, and how the camera gets there: by Escape, by going out, by its crumb. */
  readonly outer?: readonly Crumb[];
  /** Called when the camera goes to another place, or another value or unit is chosen. */
  readonly onChange?: (shown: UnitShown) => void;
  /** Whether it is part of the page from its start: it is drawn with the extent that it is given, and the maps' pictures come in tasks of their own. */
  readonly isFirst?: boolean;
}

/** A residual unit, opened: its maps, its two ways, and a camera that goes down to the arithmetic of one pixel. */
export interface UnitPicture {
  readonly element: HTMLElement;
  readonly shown: UnitShown;
  /** Flies to a place of the unit, to another value or another unit; `now` jumps. */
  readonly go: (to: Partial<UnitShown>, now?: boolean) => void;
  /** Shows how far x has come around the layers, 0–1; undefined: at rest. */
  readonly travel: (share: number | undefined) => void;
  readonly resize: (width: number, height: number) => void;
  /** Moves the focus to the map that was walked to. */
  readonly focus: () => void;
  readonly stop: () => void;
}

/** The levels that the camera has come through within a unit. */
function levels({unit, at: {level, operation}, chosen: {pixel}}: UnitShown): readonly {text: string; at: OpenedAt}[] {
  const whole = {text: unit.title ?? unit.name, at: WHOLE};
  if (operation === undefined || level === "unit") return [whole];
  const layer = {text: operationOf(operation).words, at: {level: "layer", operation} as const};
  if (level === "layer") return [whole, layer];
  return [whole, layer, {text: say.pixelAt(pixel.row + 1, pixel.column + 1), at: {level, operation}}];
}

/** The unit in one accessible name. */
function nameOf({unit, chosen: {pixel, channel}}: UnitShown): string {
  const place = say.channelRowColumn(channel + 1, pixel.row + 1, pixel.column + 1);
  return say.networkUnit(unit.name, say.withShortcut[unit.shortcut], say.by(unit.shape), place);
}

/** The elements around a scene, and what is written in them. */
function surroundings(scene: UnitScene) {
  const stage = element("div", {className: "unit-stage"});
  stage.append(scene.svg);
  const crumbs = breadcrumbs();
  const words = element("p", {className: "unit-words"});
  words.setAttribute("role", "status");
  const root = element("div", {className: "unit-scene network-picture"}, crumbs.element, stage, words);
  root.setAttribute("role", "group");
  return {
    root,
    stage,
    tell: (shown: UnitShown, outer: readonly Crumb[], back: (to: OpenedAt) => void): void => {
      const all = levels(shown);
      const inner = all.map(({text, at}, i) => (i < all.length - 1 ? {text, go: () => back(at)} : {text}));
      crumbs.show([...outer, ...inner]);
      words.textContent = "";
      notationText(words, placeWords(shown.unit, shown.at, shown.chosen));
      root.setAttribute("aria-label", nameOf(shown));
      root.dataset.level = shown.at.level;
      root.dataset.operation = shown.at.operation ?? "";
    }
  };
}

/** Opens a unit. */
export function unitPicture(
  first: OpenedUnit,
  {outer = [], onChange, isFirst = false, ...options}: UnitPictureOptions = {}
): UnitPicture {
  const scene = unitScene();
  const {root, stage, tell} = surroundings(scene);
  let walked: MapName = "x";
  // On a phone the page takes the root's box away (unit-lesson.css): the stage always has one.
  const late = lateWork(stage);
  const isLater = isFirst && late.whenStanding(() => late.begin(eye.drawing()));
  const eye = unitEye(scene, first, {
    ...options,
    isLater,
    onOut: outer.at(-1)?.go,
    onChange: (shown) => {
      follow(shown);
      onChange?.(shown);
    }
  });

  function follow(shown: UnitShown): void {
    const {operation} = shown.at;
    if (operation) walked = operationOf(operation).makes;
    tell(shown, outer, (at) => {
      eye.go({at});
      focus();
    });
    for (const [name, {group}] of scene.boxes) group.attr("tabindex", name === walked ? 0 : -1);
  }
  function focus(): void {
    scene.boxes.get(walked)?.group.node()?.focus({preventScroll: true});
  }
  function enter(): void {
    const at = inward(eye.shown, walked);
    if (at) eye.go({at});
  }
  function leave(): void {
    const at = outward(eye.shown.at);
    if (at === undefined) {
      outer.at(-1)?.go?.();
      return;
    }
    eye.go({at});
    focus();
  }
  function walk(by: 1 | -1): void {
    const {unit, at} = eye.shown;
    const order = walkOrder(unit, eye.world.row);
    walked = order[Math.max(0, Math.min(order.length - 1, order.indexOf(walked) + by))] ?? "x";
    const operation = opens(unit, walked)?.name;
    if (at.level !== "unit" && operation) eye.go({at: {level: at.level, operation}});
    focus();
  }
  /** Chooses the pixel that a pointer is at on a map. */
  function point(name: MapName, event: MouseEvent): void {
    const place = eye.world.places.get(name);
    if (place === undefined) return;
    const [x, y] = pointer(event, event.currentTarget);
    const {unit, chosen} = eye.shown;
    const cell = (at: number, of: number): number => Math.max(0, Math.min(of - 1, Math.floor((at / place.side) * of)));
    eye.go({chosen: {...chosen, pixel: {row: cell(y, unit.shape[0]), column: cell(x, unit.shape[1])}}});
  }
  for (const [name, {group}] of scene.boxes)
    group
      .on("click", (event: MouseEvent) => point(name, event))
      .on("focus", () => {
        walked = name;
        for (const [other, box] of scene.boxes) box.group.attr("tabindex", other === name ? 0 : -1);
      })
      .on("dblclick", () => {
        if (eye.shown.at.level === "unit") walked = name;
        enter();
      });
  unitKeys(stage, {
    walk,
    move: (by) => eye.go({chosen: movedPixel(eye.shown, by)}),
    enter,
    leave,
    closer: eye.closer,
    atPixel: () => eye.shown.at.level === "pixel"
  });
  const stopColours = onColourChange(eye.recolour);
  follow(eye.shown);
  return {
    element: root,
    get shown() {
      return eye.shown;
    },
    go: eye.go,
    travel: eye.travel,
    resize: (width, height) => eye.resize({width, height}),
    focus,
    stop() {
      late.stop();
      eye.stop();
      stopColours();
    }
  };
}
