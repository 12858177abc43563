import {expect, it} from "vitest";
import {plural} from "../../components/words/plural.js";

it("takes the form that goes with a count by the rules of the language, and the general one where a form is missing", () => {
  const forms = {one: "run", other: "runs"};
  expect([0, 1, 2, 21].map((count) => plural(count, forms))).toEqual(["runs", "run", "runs", "runs"]);
  expect(plural(1, {other: "sheep"})).toBe("sheep");
});
