import {expect, it} from "vitest";
import {PRESETS, type PresetName} from "../../components/run/presets.js";
import {changedKeys, DEFAULT_CONFIG, formatHash, parseHash, type RunConfig} from "../../components/run/runConfig.js";

it("the default configuration is the contract's link", () => {
  expect(formatHash(DEFAULT_CONFIG)).toBe(
    "#skip=compare&bn=1&depth=34&width=8&size=16&lr=0.05&batch=32&steps=120&seed=1&data=digits"
  );
});

it("reads back every configuration that it writes", () => {
  const config = {
    ...DEFAULT_CONFIG,
    skip: "off",
    bn: false,
    depth: 18,
    lr: 0.0125,
    seed: 4294967295,
    data: "shapes"
  } as const;
  expect(parseHash(formatHash(config)).config).toEqual(config);
  expect(parseHash(formatHash(config)).problems).toEqual([]);
});

it("names the zero-initialized last γ only where it is asked for", () => {
  expect(formatHash({...DEFAULT_CONFIG, zero: true})).toBe(`${formatHash(DEFAULT_CONFIG)}&zero=1`);
  expect(parseHash("#zero=1").config).toEqual({...DEFAULT_CONFIG, zero: true});
  expect(parseHash(formatHash(DEFAULT_CONFIG)).config.zero).toBe(false);
});

it("keeps every key that is not the default in the link, and reads it back", () => {
  const other: RunConfig = {
    skip: "on",
    bn: false,
    depth: 18,
    width: 16,
    size: 20,
    lr: 0.02,
    batch: 33,
    steps: 7,
    seed: 4294967295,
    data: "shapes",
    zero: true,
    seeds: 5,
    shortcut: "padding",
    start: "copy",
    silent: true,
    opt: "adam",
    decay: 0.0001,
    noise: 2,
    distort: 0.5,
    simd: "relaxed"
  };
  for (const key of Object.keys(DEFAULT_CONFIG) as (keyof RunConfig)[]) {
    expect(other[key], key).not.toBe(DEFAULT_CONFIG[key]);
    expect(parseHash(formatHash({...DEFAULT_CONFIG, [key]: other[key]})).config).toEqual({
      ...DEFAULT_CONFIG,
      [key]: other[key]
    });
  }
});

it("links a run that was recorded before a key came, with that key's default", () => {
  const later = ["zero", "seeds", "shortcut", "start", "silent", "opt", "decay", "noise", "distort", "simd"];
  const older = Object.fromEntries(Object.entries(DEFAULT_CONFIG).filter(([key]) => !later.includes(key)));
  expect(formatHash(older as unknown as RunConfig)).toBe(formatHash(DEFAULT_CONFIG));
});

it("ignores unknown keys and knows run and hide", () => {
  const {config, run, hide, problems} = parseHash("#foo=1&run=1&hide=lr, batch ,nonsense&seed=5");
  expect(config).toEqual({...DEFAULT_CONFIG, seed: 5});
  expect(run).toBe(true);
  expect(hide).toEqual(["lr", "batch"]);
  expect(problems).toEqual([]);
});

it.each([
  ["width=7", "Width", "a multiple of 8 from 8 to 32"],
  ["lr=NaN", "Learning rate", "a number from 0.0001 to 1"],
  ["lr=", "Learning rate", "a number from"],
  ["lr=0x1", "Learning rate", "a number from"],
  ["steps=1e9", "Steps", "a whole number from 1 to 2000"],
  ["seed=-1", "Seed", "a whole number from 0"],
  ["depth=constructor", "Depth", "one of 10, 18, 34, 66"],
  ["skip=maybe", "Skip connections", "one of compare, on, off"],
  ["bn=yes", "Batch normalization", "one of 0, 1"],
  ["seeds=11", "Seeds", "a whole number from 1 to 10"],
  ["shortcut=none", "Shortcut option", "one of projection, padding"],
  ["start=zero", "Start of the plain network", "one of he, copy"],
  ["silent=yes", "Branches start silent", "one of 0, 1"],
  ["opt=sgd", "Optimizer", "one of momentum, adam"],
  ["decay=1", "Weight decay", "a number from 0 to 0.1"],
  ["noise=-1", "Noise", "a number from 0 to 4"],
  ["distort=3", "Distortion", "a number from 0 to 2"],
  ["simd=fast", "Arithmetic", "one of plain, relaxed"],
  ["preset=none", "Experiment", "one of depth, no-batch-norm, seeds"]
])("falls back to the default and says what was wrong: %s", (hash, label, expected) => {
  const {config, problems} = parseHash(`#${hash}`);
  expect(config).toEqual(DEFAULT_CONFIG);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(label);
  expect(problems[0]).toContain(expected);
});

it("reads a teacher's task as text, at most 300 characters of it, and writes it back", () => {
  const task = "What happens to <b>plain</b> & why? 50 %";
  const hash = formatHash(DEFAULT_CONFIG, ["lr"], {task});
  expect(hash).toContain("&hide=lr&task=What%20happens");
  expect(parseHash(hash)).toMatchObject({task, config: DEFAULT_CONFIG, problems: []});
  const long = parseHash(`#task=${"a".repeat(301)}`);
  expect(long.task).toHaveLength(300);
  expect(long.problems).toEqual([
    "The task in the link has 301 characters, but must have at most 300; the rest is left out."
  ]);
  expect(parseHash("#task=%20").task).toBeUndefined();
});

it("opens an experiment by its name: explicit keys beside it win", () => {
  const {config, preset, problems} = parseHash("#preset=copy-start&lr=0.1&decay=7");
  expect(preset).toBe("copy-start");
  expect(config).toEqual({...DEFAULT_CONFIG, start: "copy", lr: 0.1});
  expect(problems).toEqual([
    "Weight decay in the link is “7”, but must be a number from 0 to 0.1; the default 0 is used."
  ]);
});

it("writes a configuration beside an experiment so that it reads back, also where a key is at its default again", () => {
  for (const preset of Object.keys(PRESETS) as PresetName[]) {
    const opened = parseHash(`#preset=${preset}`);
    expect(opened.problems, preset).toEqual([]);
    expect(opened.config, preset).not.toEqual(DEFAULT_CONFIG);
    for (const config of [opened.config, DEFAULT_CONFIG])
      expect(parseHash(formatHash(config, [], {preset}))).toMatchObject({preset, config, problems: []});
  }
});

it("lists the keys that are not the default, in the order of the link", () => {
  expect(changedKeys({...DEFAULT_CONFIG, opt: "adam", depth: 10})).toEqual(["depth", "opt"]);
});
