// @vitest-environment jsdom
import {expect, it} from "vitest";
import {onPaper, settledOnPaper} from "../../../components/ui/guess/onPaper.js";
import {element} from "../../../components/ui/element.js";

it("gives what had the focus the focus again, and takes it from nothing else", () => {
  const [asking, other] = [element("button"), element("button")];
  const root = element("div", {}, asking);
  document.body.replaceChildren(root, other);
  const end = onPaper(root, () => {
    root.replaceChildren("the answer");
    return () => root.replaceChildren(asking);
  });
  const print = (): void => {
    dispatchEvent(new Event("beforeprint"));
    expect(root.textContent).toBe("the answer");
    dispatchEvent(new Event("afterprint"));
  };
  asking.focus();
  print();
  expect(document.activeElement).toBe(asking);
  other.focus();
  print();
  expect(document.activeElement).toBe(other);
  end();
});

it("brings what moves to its rest before it is printed, as long as it stands in the page", () => {
  const root = element("div");
  document.body.replaceChildren(root);
  let settled = 0;
  const end = settledOnPaper(root, () => settled++);
  const print = (): void => {
    for (const type of ["beforeprint", "afterprint"]) dispatchEvent(new Event(type));
  };
  print();
  root.remove();
  print();
  document.body.append(root);
  print();
  end();
  print();
  expect(settled).toBe(2);
});
