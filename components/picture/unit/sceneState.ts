import type {Extent, View} from "../camera/view.js";
import type {MapName} from "../../run/recorded/recordedUnit.js";
import type {ChosenValue} from "./arithmetic/chosenValue.js";
import type {MapPictures} from "./mapPictures.js";
import type {OpenedAt} from "./openedAt.js";
import type {OpenedUnit} from "./openedUnit.js";
import type {UnitWorld} from "./unitWorld.js";

/** Letters of maps, in place of the formula's. */
export type Letters = Readonly<Partial<Record<MapName, string>>>;

/** Everything that the scene shows at one moment, but for where the camera is on its way. */
export interface SceneState {
  readonly unit: OpenedUnit;
  readonly pictures: MapPictures;
  readonly chosen: ChosenValue;
  readonly at: OpenedAt;
  readonly world: UnitWorld;
  readonly extent: Extent;
  /** Where the camera comes to rest. */
  readonly rest: View;
  readonly folded: boolean;
  /** Letters of the maps that the page writes in its own way; `{f}` in the chosen notation. */
  readonly letters?: Letters | undefined;
  /** How far x has come around the layers, 0–1, while it is on its way. */
  readonly travelled?: number | undefined;
}
