import {plate, type Plate} from "../../../ui/plate.js";
import {ACTIVATION_ORDERS} from "./activationOrder.js";
import {activationOrders} from "./activationOrders.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** The orders that He et al. (2016) compared, with the error of each. */
export function orderComparison(): Plate {
  return plate({
    title: say.fiveOrdersOfTheSamePieces,
    draw: (width) => activationOrders(ACTIVATION_ORDERS, {width}),
    widest: 860
  });
}
