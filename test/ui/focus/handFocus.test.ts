// @vitest-environment jsdom
import {expect, it} from "vitest";
import {button} from "../../../components/ui/button.js";
import {element} from "../../../components/ui/element.js";
import {handFocus} from "../../../components/ui/focus/handFocus.js";

it("hands the focus on from what goes, and takes it from nothing else", () => {
  const [asked, other, answer] = [button("Show", () => undefined), button("Other", () => undefined), element("p")];
  const asking = element("div", {}, asked);
  document.body.append(asking, other, answer);
  other.focus();
  handFocus(asking, answer);
  expect(document.activeElement).toBe(other);
  asked.focus();
  handFocus(asking, answer);
  expect(document.activeElement).toBe(answer);
});
