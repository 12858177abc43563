import {expect, it} from "vitest";
import {miniature} from "../../components/model/miniature.js";
import {fileStem, readDescription, writeDescription, type NetworkDescription} from "../../components/model/networkDescription.js"; // prettier-ignore
import {SMALL, WHOLE} from "../savedNetworks.js";

const TRAINED: NetworkDescription = {
  network: miniature({skip: false}),
  epsilon: 1e-3,
  normalization: "imagenet",
  classes: "digits",
  weights: "trained",
  origin: "trained for 300 steps"
};

it("comes back from JSON as it was", () => {
  for (const description of [TRAINED, ...[...WHOLE, ...SMALL].map(([, subject]) => subject)])
    expect(readDescription(JSON.parse(JSON.stringify(writeDescription(description))))).toEqual(description);
});

it("refuses what is no description, and does without words", () => {
  for (const nothing of [undefined, null, "text", [], {}, {network: []}])
    expect(() => readDescription(nothing)).toThrow("the file does not say which network it holds");
  const written = writeDescription(TRAINED);
  expect(readDescription({...written, origin: 3}).origin).toBe("not said");
});

it("names files by the title, in letters that every system takes", () => {
  const named = (title: string): string => fileStem({...TRAINED.network, title});
  expect(named("ResNet-34")).toBe("resnet-34");
  expect(named("../Mein Netz!")).toBe("mein-netz");
  expect(named("—")).toBe("network");
});
