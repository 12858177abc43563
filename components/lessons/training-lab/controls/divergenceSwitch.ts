import {element} from "../../../ui/element.js";

/** Whether a run ends by itself once a loss is not finite. */
export interface DivergenceSwitch {
  readonly element: HTMLElement;
  readonly checked: boolean;
}

/** Makes the switch, off. */
export function divergenceSwitch(): DivergenceSwitch {
  const input = element("input", {type: "checkbox", id: "stop-when-diverged"});
  const label = element("label", {htmlFor: input.id}, "Stop when it diverges");
  return {
    element: element("div", {className: "run-control"}, label, input),
    get checked() {
      return input.checked;
    }
  };
}
