import type {Selection} from "d3";
import {append} from "../../../draw/append.js";
import {namedSvg} from "../../../draw/namedSvg.js";
import type {ShortcutFit, ShortcutSetting} from "../shortcutFit.js";
import {mapOnPath, type MapOnPath, type PathGroup} from "./mapOnPath.js";
import {operationOnPath} from "./operationOnPath.js";
import {pathsLayout, type PathsLayout, type PathPoint} from "./pathsLayout.js";
import {roundedLine} from "./roundedLine.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

export interface ShortcutPathsOptions {
  /** CSS pixels. */
  readonly width?: number;
  /** Whether the shapes that reach the sum are shown; before a guess they are not. */
  readonly revealed?: boolean;
}

type Picture = Selection<SVGSVGElement, undefined, null, undefined>;

/** What stands in the sum's circle, and what that means. */
const SIGNS = {adds: "+", broadcasts: "!", fails: "✗", nothing: ""} as const;
const MEANINGS = {
  adds: say.theyAreAdded,
  broadcasts: say.addedWithLengthsRepeated,
  fails: say.theyCannotBeAdded,
  nothing: say.nothingIsAdded
} as const;
const COLOURS = {
  identity: "var(--residual)",
  "zero-padding": "var(--residual)",
  projection: "var(--projection)",
  none: "var(--muted)"
} as const;

/** What lies on the shortcut, in one or two lines. */
function skipWords({shortcut, stride, width, filters}: ShortcutSetting): readonly string[] {
  const every = stride === 2 ? say.every2ndPixel : say.everyPixel;
  switch (shortcut) {
    case "identity":
      return [say.identity];
    case "projection":
      return [`${say.convolution} 1×1${stride === 2 ? " /2" : ""}`, say.batchNorm];
    case "zero-padding":
      return [every, filters > width ? say.mapsOfZeros(filters - width) : say.noMapsToAdd];
    case "none":
      return [];
    default:
      return shortcut satisfies never;
  }
}

/** What lies on the main path, in two lines, or in four where narrow. */
function mainWords({stride}: ShortcutSetting, narrow: boolean): readonly string[] {
  const first = `${say.convolution} 3×3${stride === 2 ? " /2" : ""}`;
  const second = `${say.convolution} 3×3`;
  return narrow ? [first, "BN, ReLU", second, "BN"] : [`${first}, BN, ReLU`, `${second}, BN`];
}

/** The picture in words; before the guess it tells no more than is seen. */
function titleOf({input, main, skip, verdict}: ShortcutFit, revealed: boolean): string {
  const shapes = say.shapesOnThePaths(input.join("×"), main.join("×"), skip?.join("×") ?? say.none);
  return revealed ? say.twoPathsToTheSum(shapes, MEANINGS[verdict]) : say.twoPathsFromX(input.join("×"));
}

function drawLines(svg: Picture, {shortcut}: ShortcutSetting, {main, skip, sum, y}: PathsLayout, isOut: boolean): void {
  const draw = (places: readonly PathPoint[], stroke: string, wide: number, dash: string | null): void => {
    append(svg, "path", {d: roundedLine(places), fill: "none", stroke, "stroke-width": wide, "stroke-dasharray": dash});
  };
  draw(main.line, "var(--muted)", 1.5, null);
  if (shortcut !== "none") draw(skip.line, COLOURS[shortcut], 3, shortcut === "projection" ? "3 3" : null);
  if (isOut) draw([sum, y], "var(--muted)", 1.5, null);
}

/** The sum's circle tells whether the sum exists. */
function drawSum(group: PathGroup, verdict: ShortcutFit["verdict"], revealed: boolean): void {
  append(group, "circle", {
    r: 18,
    fill: "var(--plate)",
    stroke: "var(--ink)",
    "stroke-width": verdict === "fails" && revealed ? 3 : 1.5,
    "stroke-dasharray": revealed ? null : "4 3"
  });
  append(group, "text", {"text-anchor": "middle", dy: "0.35em", "font-size": 20, fill: "var(--ink)"}).text(
    revealed ? SIGNS[verdict] : "?"
  );
}

/** The name of what comes out, behind the line's end, where its shape is not shown yet. */
function drawEnd(group: PathGroup, narrow: boolean): void {
  append(group, "text", {
    x: narrow ? 0 : 8,
    y: narrow ? 18 : 4,
    "text-anchor": narrow ? "middle" : "start",
    fill: "var(--ink)",
    "font-weight": 600
  }).text("y");
}

/**
 * Both paths of a unit from x to the sum with the shapes on them; the shortcut above, or beside where narrow (He et al. 2015, section
 * 3.3). Shapes that do not agree are marked, and the sum's circle tells whether it exists.
 */
export function shortcutPaths(
  setting: ShortcutSetting,
  fit: ShortcutFit,
  {width = 720, revealed = true}: ShortcutPathsOptions = {}
): SVGSVGElement {
  const {input, main, skip, result, verdict} = fit;
  const layout = pathsLayout(width);
  const {height, narrow} = layout;
  const title = titleOf(fit, revealed);
  const svg = namedSvg({width, height, title, fontSize: 13});
  drawLines(svg, setting, layout, !revealed || result !== undefined);

  const group = ([x, y]: PathPoint, part: string): PathGroup =>
    append(svg, "g", {"data-part": part, transform: `translate(${x},${y})`});
  const map = (at: PathPoint, part: string, what: MapOnPath): void => mapOnPath(group(at, part), what, input[0]);
  const [ink, colour] = ["var(--ink)", COLOURS[setting.shortcut]];
  const skipPart = setting.shortcut === "projection" ? "skip projection" : "skip";
  const [meets, met] = revealed ? [skip, main] : [];
  operationOnPath(group(layout.main.operation, "f"), mainWords(setting, narrow), ink);
  if (skip) operationOnPath(group(layout.skip.operation, skipPart), skipWords(setting), colour);
  map(layout.x, "x", {name: "x", shape: input, colour: ink, known: true});
  map(layout.main.map, "f", {name: "{f}(x)", shape: main, other: meets, colour: ink, known: revealed});
  if (skip) map(layout.skip.map, skipPart, {name: say.shortcut, shape: skip, other: met, colour, known: revealed});
  const sum = group(layout.sum, "sum");
  // Without a shortcut there is no sum.
  if (skip) drawSum(sum, verdict, revealed);
  const name = verdict === "nothing" ? say.theBranchAlone : say.sum;
  if (revealed && result) map(layout.y, "sum", {name, shape: result, colour: ink, known: true});
  if (!revealed) drawEnd(group(layout.y, "sum"), narrow);
  return svg.node() as SVGSVGElement;
}
