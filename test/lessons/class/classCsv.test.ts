import {expect, it} from "vitest";
import {classCsv} from "../../../components/lessons/class/classCsv.js";
import {reportEntry} from "../../../components/lessons/class/classEntry.js";
import {
  digestVerdict,
  openVerdict,
  RUNNING,
  stoppedVerdict,
  type Verdict
} from "../../../components/lessons/class/verify/verdict.js";
import {readReport} from "../../../components/run/report/readReport.js";
import * as german from "../../../components/words/de/lessons/classVerdictWords.js";
import {aReport} from "../../support/reports.js";

/** The last cell of a table whose first run was found to be so. */
function verified(verdict: Verdict): string | undefined {
  const entry = reportEntry(readReport(aReport()));
  const [header = "", row = ""] = classCsv([{...entry, verdicts: entry.verdicts.with(0, verdict)}]).split("\n");
  expect(header.endsWith(",verified")).toBe(true);
  return row.split(",").at(-1);
}

it("tells of a run what the English page says", () => {
  for (const verdict of [RUNNING, digestVerdict(1, 1), digestVerdict(1, 2), openVerdict("…"), stoppedVerdict("…")])
    expect(verified(verdict)).toBe(verdict.words);
});

it("tells in English what was found by a page of another language, and the reason as it was given there", () => {
  const {digest} = german;
  expect(verified({kind: "yes", words: german.yes})).toBe("yes");
  expect(verified({kind: "no", words: german.no(digest), reason: digest})).toBe("no: Prüfsumme");
});
