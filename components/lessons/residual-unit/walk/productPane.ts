import type {RecordedUnit} from "../../../run/recordedUnit.js";
import {element} from "../../../ui/element.js";
import {chosenConvolution, type ChosenValue} from "./chosenValue.js";
import {productGrids} from "./productGrids.js";

/** The products of one of a unit's two convolutions; which map is opened stays so until another unit is shown. */
export interface ProductPane {
  readonly element: HTMLElement;
  show(unit: RecordedUnit, name: "conv1" | "conv2", chosen: ChosenValue): void;
}

const TITLES = {conv1: "First convolution", conv2: "Second convolution"} as const;

/** Makes the pane, empty. */
export function productPane(): ProductPane {
  const root = element("div");
  let of: RecordedUnit | undefined;
  let open = 0;
  function show(unit: RecordedUnit, name: "conv1" | "conv2", chosen: ChosenValue): void {
    if (unit !== of) open = 0;
    of = unit;
    const grids = productGrids(TITLES[name], chosenConvolution(unit, name, chosen), open);
    grids.addEventListener("open", (event) => {
      open = (event as CustomEvent<number>).detail;
      show(unit, name, chosen);
      root.querySelectorAll<HTMLButtonElement>(".product-shares button")[open]?.focus();
    });
    root.replaceChildren(grids);
  }
  return {element: root, show};
}
