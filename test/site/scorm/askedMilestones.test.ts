import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {GUIDE_STEPS} from "../../../components/site/guideSteps.js";
import {PAGES} from "../../../components/site/pages.js";
import {PRACTICE_PAGES} from "../../../components/site/practice/practicePages.js";
import {ASKED_MILESTONES} from "../../../components/site/scorm/askedMilestones.js";
import {root} from "../../support/root.js";

it("asks for each step of the guided path and for each page's practice, in what a platform keeps", () => {
  expect(new Set(ASKED_MILESTONES).size).toBe(GUIDE_STEPS.length + PRACTICE_PAGES.length);
  // SCORM 1.2: 4,096 characters.
  expect(ASKED_MILESTONES.join("\n").length).toBeLessThan(4096);
});

it.each(PRACTICE_PAGES)("finds a practice of its own at the end of /%s", (page) => {
  expect(PAGES.map(({path}) => path)).toContain(`/${page}`);
  const text = readFileSync(join(root, `src/${page}.md`), "utf8");
  const [end = ""] = text.split("\n## ").slice(-1);
  expect(end).toMatch(/^Practice\n/);
  expect(end).toContain(`practice("${page}", `);
  expect(end).toContain(`import("./components/lessons/${page}/practice/`);
});
