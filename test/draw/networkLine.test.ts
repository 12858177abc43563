// @vitest-environment jsdom
import {create} from "d3";
import {expect, it} from "vitest";
import {networkLine} from "../../components/draw/networkLine.js";

it("tells the networks apart by colour and by dashes", () => {
  const plot = create<SVGGElement>("svg:g");
  networkLine(plot, "residual", "M0,0L1,1");
  networkLine(plot, "plain", "M0,0L1,1");
  const [residual, plain] = [...(plot.node()?.querySelectorAll("path") ?? [])];
  for (const attribute of ["stroke", "stroke-dasharray"])
    expect(residual?.getAttribute(attribute)).not.toBe(plain?.getAttribute(attribute));
  expect(residual?.getAttribute("d")).toBe("M0,0L1,1");
});
