/** @file English words of what is wrong with a stored run. Fields have the names that they have in the record. */
import type {Shown} from "../../shown.js";

export const theStorageIsRefused = "the storage is refused";
export const theRecord = "the record";
export const theConfiguration = "the configuration";
export const aNetwork = "a network";
export const aReport = "a report";
export const aProbe = "a probe";
export const aSnapshot = "a snapshot";
export const aRate = "a rate";
export const aRatesStep = "a rate’s step";
export const aProblem = "a problem";
export const aLayer = "a layer";
export const itHasVersion = (version: Shown): string => `it has version ${version}`;
export const mustBe = (control: Shown, expected: Shown): string => `${control} must be ${expected}`;
export const aNetworkHasNoName = "a network has no name";
export const stepsAreOutOfOrder = "steps are out of order";
export const hasValuesForLayers = (key: Shown, values: Shown, layers: Shown): string =>
  `${key} has ${values} values for ${layers} layers`;
export const theAnswersAreDamaged = "the answers are damaged";
export const aSnapshotIsDamaged = "a snapshot is damaged";
export const itsStateIsUnknown = "its state is unknown";
export const isMissing = (what: Shown): string => `${what} is missing`;
export const areMissing = (what: Shown): string => `${what} are missing`;
export const isNoText = (what: Shown): string => `${what} is no text`;
export const isNoNumber = (what: Shown): string => `${what} is no number`;
export const aColumnIsMissing = "a column is missing";
export const anArrayIsCutOff = "an array is cut off";
export const aColumnIsOfNoKnownKind = "a column is of no known kind";
export const listsAreOfUnequalLength = "lists are of unequal length";
export const rowsAreTooMany = (count: Shown): string => `${count} rows are too many`;
export const aColumnHasNoName = "a column has no name";
export const hasValuesForRows = (key: Shown, values: Shown, rows: Shown): string =>
  `${key} has ${values} values for ${rows} rows`;
export const namesRow = (key: Shown, row: Shown, count: Shown): string => `${key} names row ${row} of ${count}`;
export const numbersAreMissing = "numbers are missing";
export const aListIsMissing = "a list is missing";
export const aCountIsMissing = "a count is missing";
