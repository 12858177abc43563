// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {layerDetails} from "../../../components/lessons/resnet-34/layerDetails.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {landscapeOnce} from "../../../components/picture/line/landscapeOnce.js";

beforeEach(() => {
  // jsdom has no canvas: the words are what is looked at here.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

it("tells how a layer's numbers come about", () => {
  const details = layerDetails(residualNetwork(), landscapeOnce());
  details.show("dense");
  expect(details.textContent).toContain("(512 + 1) × 10 = 5,130");
  details.show("residual_unit_3");
  expect(details.textContent).toContain("side ⌈56 / 2⌉ = 28");
  expect(details.textContent).toContain("73,728 + 512 + 147,456 + 512 + 8,192 + 512 = 230,912");
});

it("tells what a layer takes of the whole network, and how far it sees", () => {
  const details = layerDetails(residualNetwork(), landscapeOnce());
  const fact = (name: string) =>
    [...details.querySelectorAll("dt")].find(({textContent}) => textContent === name)?.nextElementSibling?.textContent;
  expect(details.querySelector(".layer-name")?.textContent).toBe("conv2d");
  expect(fact("Weights")).toBe("7 × 7 × 3 × 64 = 9,408 0.044 % of the network’s");
  // The result stays whole, and the note stands by itself.
  expect(details.querySelector("dd .held")?.textContent).toBe("= 9,408");
  expect(fact("Activation memory")).toBe("3.2 MB one image, float32");
  expect(fact("Receptive field")).toBe("7 × 7 pixels ");
  details.show("max_pooling2d");
  expect(fact("Weights")).toContain("none");
  details.show("residual_unit_15");
  expect(fact("Receptive field")).toBe("899 × 899 pixels more than the whole image");
  details.show("no such layer");
  expect(details.querySelector(".layer-name")?.textContent).toBe("residual_unit_15");
});
