import {expect, it} from "vitest";
import {fileAddress} from "../../../components/site/scorm/fileAddress.js";

const SITE = "http://localhost/course/site/";

it.each([
  ["paths#x", "paths.html#x"],
  ["training-lab#lr=0.05", "training-lab.html#lr=0.05"],
  ["", "index.html"],
  ["paths.html", undefined],
  ["licences.txt", undefined]
])("names the file of %s", (address, file) => {
  expect(fileAddress(SITE + address, SITE)).toBe(file === undefined ? undefined : SITE + file);
});

it("leaves other sites alone", () => {
  expect(fileAddress("https://example.org/paths", SITE)).toBeUndefined();
});
