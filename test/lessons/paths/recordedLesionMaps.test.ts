import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {
  lesionMaps,
  lesionMapsFile,
  type RecordedLesionMaps
} from "../../../components/lessons/paths/recordedLesionMaps.js";
import type {RecordedLesions} from "../../../components/run/recorded/recordedLesions.js";
import {recordedData} from "../../support/recordedData.js";
import {root} from "../../support/root.js";

const about = recordedData("lesion-maps") as RecordedLesionMaps;
const lesions = recordedData("lesions") as RecordedLesions;
const file = new Uint8Array(readFileSync(join(root, "data/runs/lesion-maps.bin"))).buffer;
const maps = lesionMaps(about, file);
const STATES = [undefined, ...lesions.units.keys()];

it("answers as lesions.json does, for each digit, network and unit", () => {
  expect(about.images.map(({label}) => label).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const {network, whole, without} of lesions.networks)
    for (const [i, {index, label}] of about.images.entries())
      for (const unit of STATES) {
        expect(lesions.labels[index]).toBe(String(label));
        const {probabilities} = maps(i, network, unit);
        const answers = unit === undefined ? whole : without[unit];
        expect(String(probabilities.indexOf(Math.max(...probabilities)))).toBe(answers?.[index]);
      }
});

it("has the whole network's maps up to the unit that is out, which hands on what it gets", () => {
  const whole = maps(2, "plain", undefined).maps;
  const cut = maps(2, "plain", 9).maps;
  const place = about.stations[9]!;
  expect(cut.map(({length}) => length)).toEqual(about.shapes.map(([h, w]) => h * w));
  expect(cut.slice(0, place)).toEqual(whole.slice(0, place));
  expect(cut[place]).toEqual(whole[place - 1]);
  expect(cut[place + 1]).not.toEqual(whole[place + 1]);
  for (const map of [...whole, ...cut]) expect(Math.max(...map)).toBe(1);
});

it("is written as it is read, to a byte for a pixel", () => {
  const small: RecordedLesionMaps = {
    ...about,
    shapes: [
      [2, 2, 1],
      [2, 2, 1],
      [1, 1, 1]
    ],
    stations: [1],
    images: [{index: 0, label: 5}],
    networks: ["plain"]
  };
  const probabilities = Float32Array.from({length: 10}, (_, i) => (i === 5 ? 1 : 0));
  const state = (...values: number[][]) => ({maps: values.map((map) => Float32Array.from(map)), probabilities});
  const whole = state([0, 1, 2, 4], [0, 0, 0, 0], [3]);
  const cut = state([0, 1, 2, 4], [0, 1, 2, 4], [-1]);
  const bytes = lesionMapsFile(small, [[[whole, cut]]]);
  expect(bytes).toHaveLength(2 * 2 * 10 + 4 + 4 + 1 + 1);
  const read = lesionMaps(small, bytes.slice().buffer);
  expect(read(0, "plain", undefined).probabilities).toEqual(probabilities);
  expect(read(0, "plain", 0).maps.map((map) => Array.from(map, (value) => Math.round(255 * value)))).toEqual([
    [0, 64, 128, 255],
    [0, 64, 128, 255],
    [0]
  ]);
});
