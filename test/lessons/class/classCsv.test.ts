import {expect, it, vi} from "vitest";
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
import {aReport} from "../../support/reports.js";

// The page in German.
vi.mock(
  "../../../components/words/en/lessons/classVerdictWords.js",
  () => import("../../../components/words/de/lessons/classVerdictWords.js")
);

/** The last cell of a table whose first run was found to be so. */
function verified(verdict: Verdict): string | undefined {
  const entry = reportEntry(readReport(aReport()));
  const [header = "", row = ""] = classCsv([{...entry, verdicts: entry.verdicts.with(0, verdict)}]).split("\n");
  expect(header.endsWith(",verified")).toBe(true);
  return row.split(",").at(-1);
}

it("tells in English what was found, on a page of another language too, as the English page does", async () => {
  const say = await vi.importActual<typeof import("../../../components/words/en/lessons/classVerdictWords.js")>(
    "../../../components/words/en/lessons/classVerdictWords.js"
  );
  expect(verified(RUNNING)).toBe(say.running);
  expect(verified(digestVerdict(1, 1))).toBe(say.yes);
  expect(digestVerdict(1, 2).words).toBe("nein: Prüfsumme");
  expect(verified(digestVerdict(1, 2))).toBe(say.no("Prüfsumme"));
  expect(verified(openVerdict("…"))).toBe(say.cannotBeVerifiedHere("…"));
  expect(verified(stoppedVerdict("…"))).toBe(say.notVerified("…"));
});
