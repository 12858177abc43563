import {expect, it} from "vitest";
import {READY_ASSIGNMENTS} from "../../../components/run/assignments/readyAssignments.js";
import {parseHash} from "../../../components/run/runConfig.js";
import {assignmentLink} from "../../../components/ui/embed/assignmentLink.js";

it("leads to the laboratory beside the page, by its file's name in a package", () => {
  const [ready] = READY_ASSIGNMENTS;
  const link = new URL(assignmentLink(ready!, "https://example.org/site/teach#top"));
  expect(link.href).toMatch(/^https:\/\/example\.org\/site\/training-lab#/);
  expect(parseHash(link.hash)).toMatchObject({problems: [], config: ready?.config});
  expect(assignmentLink(ready!, "file:///package/teach.html")).toMatch(/^file:\/\/\/package\/training-lab\.html#/);
});
