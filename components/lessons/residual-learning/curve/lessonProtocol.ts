/** @file Messages between a page and the worker that runs the small demonstrations: a curve learned, an input copied. Pure types. */
import type {CurveConfig, CurveReport} from "./curveConfig.js";
import type {IdentityConfig, IdentityReport} from "../../../run/identityConfig.js";

/** The demonstrations: what each is given, and what it reports. */
export interface Lessons {
  readonly curve: {readonly config: CurveConfig; readonly report: CurveReport};
  readonly identity: {readonly config: IdentityConfig; readonly report: IdentityReport};
}
export type LessonName = keyof Lessons;

/** The start of a demonstration. `paced`: slowly enough to watch, few steps a report at first. */
export type LessonStart<L extends LessonName = LessonName> = {
  readonly [K in L]: {
    readonly service: "lessons";
    readonly run: number;
    readonly type: "start";
    readonly lesson: K;
    readonly config: Lessons[K]["config"];
    readonly paced: boolean;
  };
}[L];

/** Page → worker. A `start` ends what ran before. */
export type LessonRequest =
  LessonStart | {readonly service: "lessons"; readonly run: number; readonly type: "pause" | "resume"};

/** Worker → page. A run ends with exactly one `finished` or `failed`. */
export type LessonReport = {readonly run: number} & (
  | {readonly [L in LessonName]: {readonly type: L; readonly report: Lessons[L]["report"]}}[LessonName]
  | {readonly type: "finished"}
  | {readonly type: "failed"; readonly message: string}
);
