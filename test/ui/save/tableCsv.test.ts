// @vitest-environment jsdom
import {expect, it} from "vitest";
import {tableCsv} from "../../../components/ui/save/tableCsv.js";

function page(html: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html;
  return root;
}

it("writes a row a line, with numbers that programs read", () => {
  const table =
    "<table><caption>Loss</caption><tr><th>step</th><th>a, b</th></tr><tr><th>1</th><td>−0.5</td></tr></table>";
  expect(tableCsv(page(table))).toBe('step,"a, b"\n1,-0.5\n');
});

it("quotes quotes, mends spaces, and keeps tables apart", () => {
  const one = '<table><tr><td>say "x"</td><td>10\u00a0%</td></tr></table>';
  expect(tableCsv(page(one + one))).toBe('"say ""x""",10 %\n\n"say ""x""",10 %\n');
});
