import type {UnitMaps} from "./unitMaps.js";

/** How an image is run. */
export interface FoldedRun {
  /** Gets every unit's maps as they come; without it nothing is copied out. */
  readonly onUnit?: (maps: UnitMaps) => void;
  /** Ids of units that are left out: they hand on what they get (Veit et al. 2016, section 4.1). */
  readonly deleted?: ReadonlySet<string>;
  /** Ids of units whose shortcut is cut: they hand on ReLU(f(x)). */
  readonly withoutShortcut?: ReadonlySet<string>;
}
