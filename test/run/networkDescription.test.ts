import {expect, it} from "vitest";
import {miniature} from "../../components/network/miniature.js";
import {
  fileStem,
  readDescription,
  writeDescription,
  type NetworkDescription
} from "../../components/run/networkDescription.js";
import {SQUARE, WHOLE} from "../support/savedNetworks.js";

const TRAINED: NetworkDescription = {
  network: miniature({skip: false}),
  epsilon: 1e-3,
  normalization: "imagenet",
  classes: "digits",
  weights: "trained",
  origin: "trained for 300 steps"
};

it("comes back from JSON as it was", () => {
  for (const description of [TRAINED, ...[...WHOLE, ...SQUARE].map(([, subject]) => subject)])
    expect(readDescription(JSON.parse(JSON.stringify(writeDescription(description))))).toEqual(description);
});

it("refuses what is no description, and does without words", () => {
  for (const nothing of [undefined, null, "text", [], {}, {network: []}])
    expect(() => readDescription(nothing)).toThrow("the file does not say which network it holds");
  const written = writeDescription(TRAINED);
  expect(readDescription({...written, origin: 3}).origin).toBe("not said");
});

it.each([[[32, 48, 3]], [[32, 32, 2]], [[513, 513, 3]], [[32, 32]], ["32"]])(
  "refuses an input that no picture is made ready for, and says what is expected: %j",
  (input) => {
    const written = writeDescription(TRAINED);
    expect(() => readDescription({...written, network: {...written.network, input}})).toThrow(
      `the network’s input is ${JSON.stringify(input)}; [side, side, 1 or 3] with sides up to 512 is expected`
    );
  }
);

it("names files by the title, in letters that every system takes", () => {
  const named = (title: string): string => fileStem({...TRAINED.network, title});
  expect(named("ResNet-34")).toBe("resnet-34");
  expect(named("../Mein Netz!")).toBe("mein-netz");
  expect(named("—")).toBe("network");
});
