// @vitest-environment jsdom
import {expect, it} from "vitest";
import {guessTwin} from "../../../components/ui/guess/guessTwin.js";

it("tells how a guess went", () => {
  const question = guessTwin("Which?", "q");
  expect(question.verdict({residual: 0.1, plain: 1})).toBe("The residual one is closer by a factor of 10.");
  question.element.querySelector<HTMLInputElement>("[value=plain]")!.checked = true;
  expect(question.verdict({residual: 0.1, plain: 1})).toContain("You guessed the plain one: not this time.");
  expect(question.verdict({residual: 0.9, plain: 0.3})).toContain(
    "The plain one is closer by a factor of 3. You guessed the plain one: right."
  );
  expect(question.verdict({residual: 0.3, plain: 0.31})).toContain("The two are about equal.");
  expect(question.verdict({residual: 0, plain: 1})).toContain("The residual one is closer.");
});
