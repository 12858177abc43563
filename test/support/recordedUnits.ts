import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {RecordedUnit, RecordedUnits} from "../../components/run/recorded/recordedUnit.js";
import {openedUnit} from "../../components/picture/unit/openedUnit.js";
import {root} from "./root.js";

/** The units that /residual-unit shows. */
export const recordedUnits = JSON.parse(readFileSync(join(root, "data/runs/unit.json"), "utf8")) as RecordedUnits;

/** One with an identity shortcut, and one with a projection. */
export const [identityUnit, projectionUnit] = recordedUnits.units as [RecordedUnit, RecordedUnit];

/** The same as a picture opens them. */
export const openedIdentity = openedUnit(identityUnit, "residual_unit_1");
export const openedProjection = openedUnit(projectionUnit, "residual_unit_3");
