/** @file The recording of what each change of “Take it apart” does, as it lies in `data/`. */
import type {Provenance} from "../../run/networkRun.js";
import type {PresetEnd} from "../../run/recorded/recordedPresets.js";

/** Changes that the assignment lets a student make, one a run, by the key of their control; `none`: the run as it is. */
export const APART_CHANGES = ["none", "bn", "shortcut", "silent", "zero", "opt"] as const;

export type ApartChange = (typeof APART_CHANGES)[number];

/** How both networks of 34 layers end after each change; a network that a change leaves as it is stands under `none` alone. */
export interface RecordedApart {
  readonly provenance: Provenance;
  readonly ends: Readonly<Record<ApartChange, readonly PresetEnd[]>>;
}
