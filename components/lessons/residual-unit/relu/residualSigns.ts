import {notationText} from "../../../draw/notationText.js";
import {percent} from "../../../draw/numbers.js";
import type {RecordedUnits} from "../../../run/recorded/recordedUnit.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {unitName} from "../unitName.js";
import {residualHistogram} from "./residualHistogram.js";

/** The values of one unit's f(x); a button shows what a ReLU before the sum would leave of them. */
export function residualSigns({histogram, images, signs}: RecordedUnits): Plate {
  let clipped = false;
  const toggle = button("Put a ReLU before the sum", () => {
    clipped = !clipped;
    toggle.setAttribute("aria-pressed", String(clipped));
    view.redraw();
  });
  toggle.setAttribute("aria-pressed", "false");
  const share = signs.find(({id}) => id === histogram.unit)?.negativeResidual ?? NaN;
  const caption = `{f}(x) of ${unitName(histogram.unit)}, all values of ${images} test images; ${percent(share, 1)} are negative. The outermost bars also hold what lies beyond.`;
  const view = plate({
    title: "What a ReLU before the sum would cut away",
    draw: (width) => residualHistogram(histogram, {width, clipped}),
    below: [element("div", {className: "lab-buttons"}, toggle)],
    caption: notationText(element("span"), caption)
  });
  return view;
}
