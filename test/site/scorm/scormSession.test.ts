import {expect, it} from "vitest";
import type {ScormApi} from "../../../components/site/scorm/findApi.js";
import {scormSession, timespan} from "../../../components/site/scorm/scormSession.js";

/** A platform that keeps what it is told. */
function platform(kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept));
  const calls: string[] = [];
  const api: ScormApi = {
    LMSInitialize: () => (calls.push("initialize"), "true"),
    LMSGetValue: (name) => values.get(name) ?? "",
    LMSSetValue: (name, value) => (values.set(name, value), "true"),
    LMSCommit: () => (calls.push("commit"), "true"),
    LMSFinish: () => (calls.push("finish"), "true")
  };
  return {api, values, calls, status: () => values.get("cmi.core.lesson_status")};
}
const ASKED = ["chains compared", "paths met"] as const;

it("is complete when all milestones were reached, in whatever order, and tells the share before", () => {
  const {api, values, status} = platform();
  const session = scormSession(api, ASKED, () => 0);
  expect(status()).toBe("incomplete");
  session.reach("gradients crossed");
  expect(values.get("cmi.core.score.raw")).toBe("0");
  session.reach("paths met");
  session.reach("paths met");
  expect([status(), values.get("cmi.core.score.raw")]).toEqual(["incomplete", "50"]);
  session.reach("chains compared");
  expect([status(), values.get("cmi.core.score.raw")]).toEqual(["completed", "100"]);
});

it("goes on where another session ended, and understands nothing else that is kept", () => {
  const first = platform();
  scormSession(first.api, ASKED, () => 0).reach("paths met");
  const second = platform({"cmi.suspend_data": `${first.values.get("cmi.suspend_data")}\nother`});
  const session = scormSession(second.api, ASKED, () => 0);
  expect([...session.reached]).toEqual(["paths met"]);
  session.reach("chains compared");
  expect(second.status()).toBe("completed");
});

it("takes back no status that the platform holds", () => {
  const {api, status} = platform({"cmi.core.lesson_status": "passed"});
  scormSession(api, ASKED, () => 0);
  expect(status()).toBe("passed");
});

it("tells the time once, and nothing after the end", () => {
  const {api, values, calls} = platform();
  let seconds = 10;
  const session = scormSession(api, ASKED, () => seconds);
  seconds = 10 + 3725.9;
  session.finish();
  session.finish();
  session.reach("paths met");
  expect(values.get("cmi.core.session_time")).toBe("0001:02:05");
  expect(values.get("cmi.core.exit")).toBe("suspend");
  expect(calls.filter((call) => call === "finish")).toHaveLength(1);
  expect(values.get("cmi.core.score.raw")).toBe("0");
});

it("writes spans within the standard's four digits of hours", () => {
  expect([timespan(-5), timespan(59.9), timespan(1e9)]).toEqual(["0000:00:00", "0000:00:59", "9999:46:40"]);
});
