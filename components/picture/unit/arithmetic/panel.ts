import type {Extent, View} from "../../camera/view.js";
import type {ChosenValue} from "./chosenValue.js";
import type {MapPictures} from "../mapPictures.js";
import type {OpenedUnit} from "../openedUnit.js";
import type {OperationName} from "../operation.js";
import type {UnitWorld} from "../unitWorld.js";

/** What the arithmetic of one value is drawn from. */
export interface PanelState {
  readonly unit: OpenedUnit;
  readonly chosen: ChosenValue;
  readonly operation: OperationName;
  readonly pictures: MapPictures;
  readonly world: UnitWorld;
  readonly extent: Extent;
  /** Where the camera comes to rest: the panel stands under the maps as they lie there. */
  readonly rest: View;
  readonly narrow: boolean;
}

/** The arithmetic of one value, in the picture's own pixels; nodes are kept. */
export interface Panel {
  readonly show: (state: PanelState) => void;
  /** Lines that lead into the maps follow the camera. */
  readonly look: (view: View) => void;
}
