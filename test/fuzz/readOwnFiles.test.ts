import fc from "fast-check";
import {expect, it} from "vitest";
import {MOST_BYTES, RefusedFile} from "../../components/run/data/own/ownLimits.js";
import {classCounts, unfit} from "../../components/run/data/own/ownSet.js";
import {readOwnFiles, type GivenFile} from "../../components/run/data/own/readOwnFiles.js";
import {cifarFile, gzipped, idxPair, pngStub, zipFile} from "../support/ownFiles.js";

/** Malformed files in all; `npm run fuzz` asks for more. */
const CASES = Number(process.env.FUZZ_CASES ?? 300);

const {images, labels} = idxPair(8, 6);
const ZIP = zipFile({
  "a/1.png": pngStub(),
  "a/2.png": pngStub(5),
  "b/1.png": pngStub(6),
  "b/2.png": new Uint8Array(4000)
});
const SOUND: readonly (readonly Uint8Array[])[] = [
  [images, labels],
  [gzipped(images), gzipped(labels)],
  [cifarFile([0, 1, 0, 1])],
  [ZIP],
  [pngStub()]
];

/** One thing that can go wrong with a file. */
type Harm = (bytes: Uint8Array) => Uint8Array;
const place = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);
const harm: fc.Arbitrary<Harm> = fc.oneof(
  // Bytes changed anywhere, and where headers are: at the beginning and at the end.
  fc.tuple(place, fc.nat(255)).map(
    ([share, value]): Harm =>
      (bytes) =>
        bytes.with(at(bytes, share), value)
  ),
  fc.tuple(fc.nat(40), fc.nat(255)).map(
    ([from, value]): Harm =>
      (bytes) =>
        from < bytes.length ? bytes.with(from, value) : bytes
  ),
  fc.tuple(fc.nat(200), fc.nat(255)).map(
    ([back, value]): Harm =>
      (bytes) =>
        back < bytes.length ? bytes.with(bytes.length - 1 - back, value) : bytes
  ),
  place.map(
    (share): Harm =>
      (bytes) =>
        bytes.slice(0, at(bytes, share))
  ),
  place.map(
    (share): Harm =>
      (bytes) =>
        bytes.slice(at(bytes, share))
  ),
  fc.uint8Array({maxLength: 300}).map(
    (more): Harm =>
      (bytes) =>
        Uint8Array.from([...bytes, ...more])
  ),
  fc.uint8Array({maxLength: 300}).map(
    (other): Harm =>
      () =>
        other
  ),
  fc.constant<Harm>((bytes) => (bytes.length < 1e5 ? gzipped(bytes) : bytes))
);
const malformed: fc.Arbitrary<readonly GivenFile[]> = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.array(fc.tuple(fc.nat(1), harm), {minLength: 1, maxLength: 4}),
    fc.array(fc.string({maxLength: 80}), {minLength: 2, maxLength: 2}),
    fc.boolean()
  )
  .map(([sound, harms, names, alone]) => {
    const files = [...sound];
    for (const [which, harmed] of harms) {
      const file = files[which % files.length] ?? new Uint8Array();
      files[which % files.length] = file.length > 0 ? harmed(file) : file;
    }
    return (alone ? files.slice(0, 1) : files).map((bytes, i) => ({name: names[i] ?? "", bytes}));
  });

it("ends with images or with a sentence that names what is wrong, whatever the files are", () => {
  const seen = {value: 0, sentence: 0};
  fc.assert(
    fc.property(malformed, (files) => {
      try {
        const read = readOwnFiles(files);
        seen.value++;
        if (read.kind === "pictures") {
          expect(read.pictures.length).toBeGreaterThan(0);
          expect(read.pictures.reduce((sum, {bytes}) => sum + bytes.length, 0)).toBeLessThanOrEqual(MOST_BYTES);
          return;
        }
        const {set} = read;
        expect(unfit(set)).toBeUndefined();
        expect(set.pixels).toHaveLength(set.labels.length * set.side ** 2 * set.channels);
        expect(classCounts(set).reduce((a, b) => a + b, 0)).toBe(set.labels.length);
      } catch (error) {
        if (!(error instanceof RefusedFile)) throw error;
        seen.sentence++;
        expect(error.message).toMatch(/\.$/);
        expect(error.message.length).toBeLessThanOrEqual(300);
        expect(error.message.length).toBeGreaterThan(15);
      }
    }),
    {numRuns: CASES, seed: 14}
  );
  // Both ends are met: the harm is neither always fatal nor never.
  expect(seen.sentence).toBeGreaterThan(CASES / 4);
  expect(seen.value).toBeGreaterThan(CASES / 50);
});
