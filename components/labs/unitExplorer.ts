import {unitDiagram} from "../figures/unitDiagram.js";
import {namer} from "../model/namer.js";
import {residualUnit} from "../model/residualUnit.js";
import type {Shape} from "../model/types.js";
import {labelledSelect} from "./labelled.js";
import {onResize} from "./onResize.js";

/** The input of the unit that is shown: a feature map of ResNet-34's first stage. */
const INPUT: Shape = [56, 56, 64];

const SHORTCUTS = {
  identity: {shortcut: "identity", stride: 1, filters: 64},
  projection: {shortcut: "projection", stride: 2, filters: 128},
  none: {shortcut: "none", stride: 1, filters: 64}
} as const;

/** The residual unit with the shortcut that the reader picks, animated along both paths. */
export function unitExplorer(): HTMLElement {
  const element = document.createElement("figure");
  const {cell, input} = labelledSelect("Shortcut", [
    ["identity", "Identity: 64 maps stay 64"],
    ["projection", "Projection: stride 2, 64 maps become 128"],
    ["none", "None: the plain twin"]
  ]);
  const controls = document.createElement("div");
  controls.className = "unit-controls";
  controls.append(cell);
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.textContent =
    "The same map travels both ways and meets at the sum. With stride 2 the shortcut needs a 1×1 convolution, because shapes must agree before they can be added. Shapes are height × width × channels.";
  const draw = (): void => {
    const {shortcut, stride, filters} = SHORTCUTS[input.value as keyof typeof SHORTCUTS];
    const unit = residualUnit({
      id: "unit",
      filters,
      stride,
      shortcut,
      batchNormalization: true,
      padding: "same",
      name: namer()
    });
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    plot.replaceChildren(unitDiagram(unit, INPUT, {width}));
  };
  input.addEventListener("input", draw);
  element.append(controls, plot, caption);
  draw();
  onResize(plot, draw);
  return element;
}
