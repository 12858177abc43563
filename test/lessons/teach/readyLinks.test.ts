// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {readyLinks} from "../../../components/lessons/teach/readyLinks.js";
import {READY_ASSIGNMENTS} from "../../../components/run/assignments/readyAssignments.js";
import {parseHash} from "../../../components/run/runConfig.js";

afterEach(() => void vi.unstubAllGlobals());

it("copies the link of each ready-made assignment with one press, the same that opens it", async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  const list = readyLinks();
  expect(list.children).toHaveLength(READY_ASSIGNMENTS.length);
  for (const [i, row] of [...list.children].entries()) {
    row.querySelector("button")!.click();
    await vi.waitFor(() => expect(row.textContent).toContain("The link was copied."));
    const {href} = row.querySelector("a")!;
    expect(writeText).toHaveBeenLastCalledWith(href);
    expect(parseHash(new URL(href).hash)).toMatchObject({
      problems: [],
      config: READY_ASSIGNMENTS[i]?.config,
      ask: READY_ASSIGNMENTS[i]?.ask
    });
  }
});
