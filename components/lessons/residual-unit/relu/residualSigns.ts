import {notationText} from "../../../draw/notationText.js";
import {percent} from "../../../draw/numbers.js";
import type {RecordedUnits} from "../../../run/recorded/recordedUnit.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {unitName} from "../unitName.js";
import {residualHistogram} from "./residualHistogram.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** The values of one unit's f(x); a button shows what a ReLU before the sum would leave of them. */
export function residualSigns({histogram, images, signs}: RecordedUnits): Plate {
  let clipped = false;
  const toggle = button(say.putAReLUBeforeTheSum, () => {
    clipped = !clipped;
    toggle.setAttribute("aria-pressed", String(clipped));
    view.redraw();
  });
  toggle.setAttribute("aria-pressed", "false");
  const share = signs.find(({id}) => id === histogram.unit)?.negativeResidual ?? NaN;
  const caption = say.allValuesOfTheBranch(unitName(histogram.unit), images, percent(share, 1));
  const view = plate({
    title: say.whatAReLUWouldCutAway,
    draw: (width) => residualHistogram(histogram, {width, clipped}),
    below: [element("div", {className: "lab-buttons"}, toggle)],
    caption: notationText(element("span"), caption)
  });
  return view;
}
