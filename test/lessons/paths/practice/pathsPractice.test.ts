import {expect, it} from "vitest";
import {meanLength} from "../../../../components/lessons/paths/practice/meanLength.js";
import {missedArc} from "../../../../components/lessons/paths/practice/missedArc.js";
import {pathsLeft} from "../../../../components/lessons/paths/practice/pathsLeft.js";
import {pathsOfLength} from "../../../../components/lessons/paths/practice/pathsOfLength.js";
import {pathExercises} from "../../../../components/lessons/paths/practice/pathsPractice.js";
import {takenUnit} from "../../../../components/lessons/paths/practice/takenUnit.js";
import type {RecordedCutSeeds} from "../../../../components/run/recorded/recordedCutSeeds.js";
import type {RecordedLesions} from "../../../../components/run/recorded/recordedLesions.js";
import type {Question} from "../../../../components/site/practice/question.js";
import {expectRight, numbersIn, questionOf, rightChoice, SEEDS} from "../../../support/practice.js";
import {recordedData} from "../../../support/recordedData.js";

const lesions = recordedData("lesions") as RecordedLesions;
const cuts = recordedData("cut-seeds") as RecordedCutSeeds;

/** The lengths of all paths, one after the other, with units that have only their arc and units that have only their branch. */
function lengths(units: number, bypassed: number, forced: number): Uint8Array {
  const found = new Uint8Array(2 ** units);
  let count = 0;
  // Each bit says whether a path goes through the branch of its unit.
  for (let path = 0; path < 2 ** units; path++) {
    let [length, isOpen] = [0, true];
    for (let unit = 0; unit < units && isOpen; unit++) {
      const isThrough = ((path >> unit) & 1) === 1;
      isOpen = isThrough ? unit >= bypassed : unit < bypassed || unit >= bypassed + forced;
      length += Number(isThrough);
    }
    if (isOpen) found[count++] = length;
  }
  return found.subarray(0, count);
}

/** How many units a text says have lost something, as `2 lose f(x)`. */
const lost = (given: string, pattern: RegExp): number => Number(pattern.exec(given)?.[1] ?? 0);

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(pathExercises(lesions, cuts).map(({id}) => id)).size).toBe(5);
});

it("counts paths of a length by walking all of them", () => {
  expectRight(pathsOfLength, ({given, ask}) => {
    const [units = 0] = numbersIn(given);
    return lengths(units, 0, 0).filter((length) => length === numbersIn(ask)[0]).length;
  });
});

it("counts the paths that damage leaves by walking them", () => {
  expectRight(pathsLeft, ({given}) => {
    const [units = 0, branches = 0] = numbersIn(given);
    return lengths(units, branches, lost(given, /arcs of (\d)/)).length;
  });
});

it("finds their mean length by walking them", () => {
  const known = new Map<string, number>();
  expectRight(meanLength, ({given}) => {
    if (!known.has(given)) {
      const [units = 0] = numbersIn(given);
      const all = lengths(
        units,
        lost(given, /(\d) ha(?:s|ve) lost \{f\}/),
        lost(given, /(\d) ha(?:s|ve) lost the arc/)
      );
      known.set(given, all.reduce((sum, length) => sum + length, 0) / all.length);
    }
    return known.get(given)!;
  });
});

it("knows the arc that is missed most from the recorded counts", () => {
  expectRight(missedArc(cuts), (question: Question) => {
    const choices = question.kind === "choice" ? question.choices : [];
    const totals = choices.map(({text}) => {
      const unit = cuts.units.findIndex(({name}) => text.startsWith(`${name},`));
      return cuts.seeds.reduce((sum, {without}) => sum + (without[unit] ?? NaN), 0);
    });
    return choices[totals.indexOf(Math.min(...totals))]?.text ?? "";
  });
});

it("knows whose unit was taken out by counting the recorded answers, and no count fits both networks", () => {
  expectRight(takenUnit(lesions), ({given}) => {
    const [, digits = 0, , , left = 0] = numbersIn(given);
    const name = /unit (\d\.\d) is/.exec(given)?.[1]?.replace(".", ".unit") ?? "";
    const unit = lesions.units.indexOf(`stage${name}`);
    const fits = lesions.networks.filter(({without}) => {
      let right = 0;
      for (let i = 0; i < digits; i++) if (without[unit]?.[i] === lesions.labels[i]) right++;
      return right === left;
    });
    expect(fits).toHaveLength(1);
    return `The ${fits[0]?.network ?? ""} one`;
  });
});

it("explains the missed arc by its ratio only where that is the smallest of the three", () => {
  const told = SEEDS.map((seed) => {
    const question = questionOf(missedArc(cuts), seed);
    const ratio = (reason: string): number => Number(/was ([\d.]+) times/.exec(reason)?.[1]);
    const {reason} = rightChoice(question);
    const choices = question.kind === "choice" ? question.choices : [];
    const others = choices.filter(({isRight}) => !isRight).map((choice) => ratio(choice.reason));
    const isClear = others.every((other) => Math.abs(other - ratio(reason)) > 0.01);
    const saysSo = reason.endsWith("Where {f}(x) is small beside x, little is left.");
    expect(saysSo).toBe(!reason.endsWith("Here the ratio alone does not tell."));
    if (isClear) expect(saysSo).toBe(ratio(reason) < Math.min(...others));
    return saysSo;
  });
  expect(told).toContain(true);
});
