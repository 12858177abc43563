import {readReport} from "./readReport.js";
import {REPORT_BYTES, type Report} from "./report.js";
import * as say from "../../words/en/files/reportWords.js";

/** What is read of a chosen or dropped file. */
export type ReportFile = Pick<File, "size" | "text">;

/** Reads a report's file; one that is too large for a report is not even opened. @throws Error with one sentence */
export async function readReportFile(file: ReportFile): Promise<Report> {
  if (file.size > REPORT_BYTES) throw new Error(say.aReportHasAtMost(Math.ceil(file.size / 1e6), REPORT_BYTES / 1e6));
  return readReport(await file.text());
}
