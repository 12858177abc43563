import {append} from "../../../draw/append.js";
import type {View} from "../../camera/view.js";
import type {Group} from "../../network/pictureLayer.js";
import {convolutionPanel} from "./convolutionPanel.js";
import {normPanel} from "./normPanel.js";
import type {OpenedUnit} from "../openedUnit.js";
import type {OperationName} from "../operation.js";
import type {Panel, PanelState} from "./panel.js";
import {projectionPanel} from "./projectionPanel.js";
import {rowPanel} from "./rowPanel.js";

const PANEL = {
  conv1: "convolution",
  conv2: "convolution",
  projection: "projection",
  bn1: "norm",
  bn2: "norm",
  projectionBn: "norm",
  relu: "row",
  plus: "row",
  relu2: "row"
} as const satisfies Record<OperationName, string>;

/** Whether an operation's arithmetic can be shown: a sum and a ReLU need maps alone, the others their weights. */
export function hasArithmetic(unit: OpenedUnit, operation: OperationName): boolean {
  return PANEL[operation] === "row" || unit.weights[operation as "conv1"] !== undefined;
}

/** The arithmetic of the operation that is open, one panel of four; undefined hides them all. */
export interface ArithmeticPanels {
  readonly show: (state: PanelState | undefined) => void;
  readonly look: (view: View) => void;
}

/** Makes the panels, hidden. */
export function arithmeticPanels(parent: Group): ArithmeticPanels {
  const makers = {convolution: convolutionPanel, projection: projectionPanel, norm: normPanel, row: rowPanel};
  const all = Object.entries(makers).map(([kind, make]) => {
    const group = append(parent, "g", {class: "panel away", "aria-hidden": "true"});
    return {kind, group, panel: make(group)};
  });
  let open: Panel | undefined;
  return {
    show(state) {
      const wanted = state && hasArithmetic(state.unit, state.operation) ? PANEL[state.operation] : undefined;
      open = undefined;
      for (const {kind, group, panel} of all) {
        group.classed("away", kind !== wanted);
        if (state === undefined || kind !== wanted) continue;
        open = panel;
        panel.show(state);
      }
    },
    look: (view) => open?.look(view)
  };
}
