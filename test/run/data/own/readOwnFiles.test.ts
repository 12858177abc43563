import {expect, it} from "vitest";
import {readOwnFiles, type OwnRead} from "../../../../components/run/data/own/readOwnFiles.js";
import {isPictureName} from "../../../../components/run/data/own/readZipFolders.js";
import {sizeRefusal} from "../../../../components/run/data/own/sizeRefusal.js";
import {cifarFile, gzipped, idxFile, idxPair, pngStub, zipFile} from "../../../support/ownFiles.js";

type Files = Readonly<Record<string, Uint8Array>>;
const read = (files: Files): OwnRead => readOwnFiles(Object.entries(files).map(([name, bytes]) => ({name, bytes})));
function set(files: Files) {
  const found = read(files);
  if (found.kind !== "set") throw new Error("pictures");
  return found.set;
}
/** The sentence that some files are refused with. */
function sentence(files: Files): string {
  try {
    read(files);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "accepted";
}

it("reads IDX, gzip or not, by its content whatever it is called, in any order", () => {
  const {images, labels} = idxPair(6, 8);
  const plain = set({images, labels});
  expect(plain).toMatchObject({side: 8, channels: 1, classes: ["0", "1"]});
  expect([...plain.labels]).toEqual([0, 1, 0, 1, 0, 1]);
  expect(plain.pixels).toEqual(images.slice(16));
  expect(set({"b.txt": gzipped(images), "a.png": labels})).toEqual(plain);
});

it("joins a training and a test pair, matched by their counts, and names classes by the labels that occur", () => {
  const large = idxFile(
    [4, 2, 2],
    Array.from({length: 16}, (_, i) => i)
  );
  const small = idxFile(
    [2, 2, 2],
    Array.from({length: 8}, () => 99)
  );
  const files = {
    t10k: small,
    train: large,
    "t10k-labels": idxFile([2], [3, 7]),
    "train-labels": idxFile([4], [7, 3, 7, 3])
  };
  const {labels, classes, pixels} = set(files);
  expect(classes).toEqual(["3", "7"]);
  expect([...labels]).toEqual([0, 1, 1, 0, 1, 0]);
  expect([...pixels.slice(8)]).toEqual([...large.slice(16)]);
});

it("reduces larger images by averaging to 32 pixels, of their middle square", () => {
  const wide = Array.from({length: 2 * 64 * 70}, (_, p) => (p % 70 < 3 || p % 70 > 66 ? 255 : p % 2 === 0 ? 10 : 30));
  const {side, pixels} = set({i: idxFile([4, 64, 70], [...wide, ...wide]), l: idxFile([4], [0, 1, 0, 1])});
  expect(side).toBe(32);
  expect(new Set(pixels)).toEqual(new Set([20]));
});

it("reads batches of CIFAR-10 binary with their names, pixel by pixel, and leaves out classes without images", () => {
  const {side, channels, classes, labels, pixels} = set({"1.bin": cifarFile([9, 3]), "2.bin": cifarFile([3, 9])});
  expect([side, channels]).toEqual([32, 3]);
  expect(classes).toEqual(["cat", "truck"]);
  expect([...labels]).toEqual([1, 0, 0, 1]);
  expect([...pixels.slice(0, 6)]).toEqual([200, 100, 50, 200, 100, 50]);
});

it("lists the pictures of a ZIP by folder, and passes over what is beside them", () => {
  const found = read({
    "pets.zip": zipFile({
      "pets/dog/1.png": pngStub(),
      "pets/cat/2.png": pngStub(5),
      "pets/cat/README.txt": new Uint8Array([65]),
      "__MACOSX/pets/cat/._2.png": new Uint8Array([1, 2]),
      "pets/.DS_Store": new Uint8Array([1])
    })
  });
  if (found.kind !== "pictures") throw new Error("a set");
  expect(found.pictures.map(({label, name}) => [label, name])).toEqual([
    ["cat", "pets/cat/2.png in pets.zip"],
    ["dog", "pets/dog/1.png in pets.zip"]
  ]);
  expect(found.pictures[0]?.bytes).toEqual(pngStub(5));
  expect(read({"a.png": pngStub()})).toMatchObject({kind: "pictures", pictures: [{label: undefined}]});
});

const {images, labels} = idxPair(6, 8);
const cut = images.slice(0, -5);
const bomb = zipFile({"a/1.png": new Uint8Array(3e6)});
new DataView(bomb.buffer).setUint32(bomb.length - 22 - 46 - 7 + 24, 2 ** 31, true);

it.each<[string, Files, RegExp]>([
  [
    "a wrong magic",
    {x: Uint8Array.from([1, 2, 3, 4, 5])},
    /^x \(5 bytes, beginning with 01 02 03 04\) is not known; accepted are IDX/
  ],
  ["floats", {x: Uint8Array.from([0, 0, 13, 1, 0, 0, 0, 1])}, /IDX file of floats; unsigned bytes/],
  ["four dimensions", {x: Uint8Array.from([0, 0, 8, 4, 0, 0, 0, 1])}, /4 dimensions; images have 3/],
  ["a cut header", {x: Uint8Array.from([0, 0, 8, 3, 0, 0])}, /cut off: it has 6 bytes, and its header alone 16/],
  ["cut images", {x: cut, labels}, /x is cut off: 6 images of 8×8 take 384 bytes, and 379 are there/],
  ["bytes left over", {x: Uint8Array.from([...labels, 1])}, /x has bytes left over/],
  ["a cut gzip", {x: gzipped(images).slice(0, -9)}, /gzip file, but it is damaged or cut off/],
  ["no labels", {images}, /6 images without labels; choose its file of labels/],
  ["labels alone", {labels}, /6 labels without images/],
  ["counts that do not match", {images, labels: idxFile([5], [0, 1, 0, 1, 0])}, /6 images, but labels has 5 labels/],
  ["one class", {images, labels: idxFile([6], [4, 4, 4, 4, 4, 4])}, /6 images of one class only, “4”; at least 2/],
  ["too few of a class", {images, labels: idxFile([6], [4, 4, 4, 4, 4, 5])}, /Class “5” has 1 image; each class needs/],
  [
    "too many classes",
    {
      i: idxFile([101, 1, 1], new Uint8Array(101)),
      l: idxFile(
        [101],
        Array.from({length: 101}, (_, i) => i)
      )
    },
    /101 different labels; at most 100/
  ],
  ["a giant", {x: Uint8Array.from([0, 0, 8, 3, 0, 3, 0, 0, 0, 0, 4, 0, 0, 0, 4, 0])}, /unfolds to more than 256 MB/],
  ["no images", {x: idxFile([0, 8, 8], [])}, /x has no images/],
  ["a label of CIFAR above 9", {x: cifarFile([1, 200])}, /image 2 has label 200; labels are 0 to 9|not known/],
  [
    "TAR",
    {x: Uint8Array.from({length: 512}, (_, i) => (i >= 257 ? "ustar".charCodeAt(i - 257) || 0 : 1))},
    /TAR archive; unpack it/
  ],
  ["several kinds", {images, labels, c: cifarFile([1, 1, 2, 2])}, /different kinds/],
  ["GIF", {x: Uint8Array.from([71, 73, 70, 56, 57, 97])}, /x is GIF; accepted are/],
  ["a ZIP without an end", {x: zipFile({"a/1.png": pngStub()}).slice(0, -8)}, /ZIP that is cut off/],
  ["a ZIP bomb", {x: bomb}, /unfolds to more than 256 MB/],
  ["a ZIP of no pictures", {x: zipFile({"a/1.txt": new Uint8Array([1])})}, /ZIP of 1 file without a JPEG/],
  ["a picture in no folder", {x: zipFile({"1.png": pngStub()})}, /1\.png in x lies in no folder/],
  ["a picture that is none", {x: zipFile({"a/1.png": new Uint8Array([1, 2])})}, /a\/1\.png in x could not be read/],
  ["nothing in it", {x: new Uint8Array()}, /x is empty/]
])("refuses %s in a sentence", (_, files, words) => {
  const said = sentence(files);
  expect(said).toMatch(words);
  expect(said).toMatch(/\.$/);
  expect(said.length).toBeLessThanOrEqual(300);
});

it("does not open two gigabytes", () => {
  expect(sizeRefusal([{name: "huge.zip", size: 2 ** 31}])).toBe(
    "huge.zip has 2,048 MB; at most 256 MB can be read here."
  );
  expect(
    sizeRefusal([
      {name: "a", size: 2e8},
      {name: "b", size: 2e8}
    ])
  ).toMatch(/^The 2 files have 382 MB/);
  expect(sizeRefusal([{name: "a", size: 5}])).toBeUndefined();
});

it("reads pictures of a dropped folder with the folders that they lie in as classes", () => {
  const bytes = pngStub();
  const files = ["pets/dogs/1.png", "pets/cats/1.png"].map((path) => ({name: "1.png", path, bytes}));
  const read = readOwnFiles(files);
  expect(read.kind === "pictures" && read.pictures.map(({label}) => label)).toEqual(["cats", "dogs"]);
  const odd = [...files, {name: "2.png", path: "pets/cats/2.png", bytes: Uint8Array.of(1, 2, 3)}];
  expect(() => readOwnFiles(odd)).toThrow("pets/cats/2.png in pets could not be read as a picture");
  expect(["a/b.JPG", "a/.b.jpg", "a/notes.txt"].map(isPictureName)).toEqual([true, false, false]);
});
