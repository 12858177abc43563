import {describeLayer} from "../model/describe.js";
import type {ResidualUnit, Shape, SimpleLayer} from "../model/types.js";

/** A place in the picture, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box or circle of a residual unit's picture, with its centre and what leaves it. */
export interface UnitNode extends Point {
  readonly id: string;
  readonly kind: "input" | "layer" | "sum" | "output";
  readonly label: string;
  /** Shape of what leaves the node, `56×56×64`. */
  readonly shape: string;
  readonly path: "main" | "skip" | "both";
  readonly width: number;
  readonly height: number;
}

/** A residual unit laid out: nodes of the main path in order, nodes on the shortcut, and the shortcut's line. */
export interface UnitGraph {
  readonly width: number;
  readonly height: number;
  readonly vertical: boolean;
  readonly main: readonly UnitNode[];
  readonly skip: readonly UnitNode[];
  /** From the input to the sum; empty without a shortcut. */
  readonly arc: readonly Point[];
  /** Place of the sum in {@link main}. */
  readonly sumIndex: number;
}

/** Below this width data flows from top to bottom. */
const NARROW = 600;

function labelOf(layer: SimpleLayer): string {
  switch (layer.kind) {
    case "convolution":
      return `conv ${layer.kernel}×${layer.kernel}${layer.stride > 1 ? ` /${layer.stride}` : ""}`;
    case "batchNormalization":
      return "batch norm";
    case "activation":
      return "ReLU";
    default:
      return layer.name;
  }
}

/** Lays out a residual unit for an input `[h, w, c]`: main path straight, shortcut in an arc above it (beside it where narrow). */
export function unitGraph(unit: ResidualUnit, input: Shape, width = 640): UnitGraph {
  const facts = describeLayer(unit, input).inside;
  const shapes = facts.map(({output}) => output.join("×"));
  const vertical = width < NARROW;
  const labels: Omit<UnitNode, "x" | "y" | "width" | "height">[] = [
    {id: "x", kind: "input", label: "x", shape: input.join("×"), path: "both"},
    ...unit.main.map((layer, i) => ({
      id: layer.id,
      kind: "layer" as const,
      label: labelOf(layer),
      shape: shapes[i] ?? "",
      path: "main" as const
    }))
  ];
  const sum = shapes[unit.main.length - 1] ?? "";
  const sumIndex = labels.length;
  labels.push(
    {id: "sum", kind: "sum", label: "+", shape: sum, path: "both"},
    {id: "relu", kind: "layer", label: "ReLU", shape: sum, path: "both"},
    {id: "y", kind: "output", label: "y", shape: sum, path: "both"}
  );
  const along = vertical ? 58 : (width - 48) / (labels.length - 1);
  const across = vertical ? 110 : 150;
  const start = vertical ? 24 : 24;
  const sizeOf = (kind: UnitNode["kind"]): {width: number; height: number} => {
    if (kind !== "layer") return {width: 34, height: 34};
    return vertical ? {width: 112, height: 32} : {width: Math.min(84, along - 14), height: 44};
  };
  const main = labels.map((node, i): UnitNode => {
    const place = vertical ? {x: across, y: start + i * along} : {x: start + i * along, y: across};
    return {...node, ...place, ...sizeOf(node.kind)};
  });
  const [from, to] = [main[0] as Point, main[sumIndex] as Point];
  const bend = vertical ? Math.min(150, width - across - 90) : 108;
  const arc =
    unit.shortcut === "none"
      ? []
      : Array.from({length: 41}, (_, i): Point => {
          const angle = Math.PI * (1 - i / 40);
          const u = (1 + Math.cos(angle)) / 2;
          // A flattened half ellipse: it leaves and arrives steeply, and runs straight in between.
          const lift = bend * Math.sin(angle) ** 0.45;
          return vertical
            ? {x: from.x + lift, y: from.y + u * (to.y - from.y)}
            : {x: from.x + u * (to.x - from.x), y: from.y - lift};
        });
  const skip = unit.skip.map((layer, i): UnitNode => {
    const point = arc[i === 0 ? 16 : 24] as Point;
    return {
      id: layer.id,
      kind: "layer",
      label: labelOf(layer),
      shape: shapes[unit.main.length + i] ?? "",
      path: "skip",
      x: point.x,
      y: point.y,
      ...sizeOf("layer"),
      ...(vertical ? {} : {width: 92, height: 34})
    };
  });
  const height = vertical ? start + (labels.length - 1) * along + 30 : across + 66;
  return {width, height, vertical, main, skip, arc, sumIndex};
}

/** The point at a share (0–1) of a line of points, measured by their number. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const at = Math.min(1, Math.max(0, share)) * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(at));
  const [a, b] = [points[i] as Point, points[i + 1] as Point];
  return {x: a.x + (at - i) * (b.x - a.x), y: a.y + (at - i) * (b.y - a.y)};
}
