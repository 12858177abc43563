/** @file A report of the laboratory's runs as it is handed in: one file, that a person can read and a machine can check. */
import type {KeptRun, LastNumbers} from "../kept/keptRun.js";

/** What a report calls itself; a later version has another number. */
export const REPORT_FORMAT = "shortcut-report/1";
/** The most that a report may take, in bytes: ten runs of 2,000 steps take a third. */
export const REPORT_BYTES = 64e6;

/** Which version of the site made something. */
export interface SiteVersion {
  /** That of the package: `0.1.0`. */
  readonly version: string;
  /** The commit that it was built from, where that is known. */
  readonly build?: string | undefined;
}

/** A question of the teacher's, and the student's words. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
}

/** What a report says besides its runs. */
export interface ReportFacts {
  /** The student's name, or number in class; empty where none was given. */
  readonly student: string;
  readonly answers: readonly Answer[];
  readonly site: SiteVersion;
  /** What the browser calls itself. */
  readonly browser: string;
  /** When it was made, as an ISO date. */
  readonly made: string;
}

/** What a report says that a network reached. */
export type ReportedResult = Pick<LastNumbers, "network" | "step" | "loss" | "valLoss" | "valAccuracy">;

/** A run of a report. */
export interface ReportedRun {
  readonly run: KeptRun;
  /** Settings that this version of the site does not have, a phrase each: a run with one cannot be computed again here. */
  readonly unknown: readonly string[];
  /** What it says that each network reached; its lines say it too. */
  readonly results: readonly ReportedResult[];
  /** The lines of its CSV, without the header. */
  readonly lines: readonly string[];
}

/** A report, read. */
export interface Report extends ReportFacts {
  readonly runs: readonly ReportedRun[];
}

/** A version of the site in words: `0.1.0, build 329c291`. */
export function siteWords({version, build}: SiteVersion): string {
  return build === undefined ? version : `${version}, build ${build}`;
}
