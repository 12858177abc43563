/** @file What the planes tell, in sentences that follow from what was measured. */
import {fixed, measured, percent} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";
import {GUESSING} from "./lossScale.js";
import type {PlaneFacts} from "./surfaceFacts.js";
import * as say from "../../words/en/lessons/first/lossMapsWords.js";

/** A finding: what it is about, and the sentences. */
export interface Finding {
  readonly lead: string;
  readonly text: string;
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
/** A figure's range over planes, or the one number that all have. */
function range(list: readonly number[], write: (value: number) => string): string {
  const [low, high] = [write(Math.min(...list)), write(Math.max(...list))];
  return low === high ? low : say.fromTo(low, high);
}

/** Mean distances that differ by less are told as the same: a twentieth of the weights’ length. */
const SAME = 0.05;

function shapeFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const halfway = (planes: readonly PlaneFacts[]): string =>
    range(
      planes.map((plane) => plane.halfway),
      (value) => measured(value, 2)
    );
  const shares = (planes: readonly PlaneFacts[], key: "floor" | "aboveGuessing"): string =>
    `${range(
      planes.map((plane) => plane[key]),
      (value) => fixed(100 * value, 0)
    )} %`;
  const wider = residual.filter((plane, i) => plane.floor > (plain[i]?.floor ?? Infinity)).length;
  const isClear = wider === residual.length || wider === 0;
  const verdict = isClear
    ? say.floorIsWiderInEach(wider === 0 ? "plain" : "residual")
    : say.residualFloorIsWiderIn(wider, residual.length);
  return {
    lead: isClear ? say.aWideFloorAndANarrowOne : say.neitherFloorIsWider,
    text: say.halfTheLengthAway(
      halfway(residual),
      halfway(plain),
      shares(residual, "floor"),
      shares(plain, "floor"),
      verdict,
      shares(residual, "aboveGuessing"),
      shares(plain, "aboveGuessing")
    )
  };
}

function rulerFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const doubles = (planes: readonly PlaneFacts[]): number => mean(planes.map((plane) => plane.doubles));
  const centre = (planes: readonly PlaneFacts[]): string => measured(mean(planes.map((plane) => plane.centre)), 2);
  const apart = doubles(residual) - doubles(plain);
  const verdict = Math.abs(apart) < SAME ? say.valleysEquallyWide : say.valleyIsWider(apart > 0 ? "residual" : "plain");
  return {
    lead: say.itDependsOnTheRuler,
    text: say.notTheSameHeight(
      centre(residual),
      centre(plain),
      fixed(doubles(residual), 2),
      fixed(doubles(plain), 2),
      verdict
    )
  };
}

/** A plane with several valleys, in a sentence: how many, and how high those lie that are not the lowest. */
function valleyWords({network, seed, valleys, otherValleys}: PlaneFacts): string {
  const heights = range(otherValleys, (value) => measured(value, 2));
  const told = Math.min(...otherValleys) > GUESSING ? say.severalValleysWorse : say.severalValleys;
  return told(network, seed, valleys, heights);
}

function mountainFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const all = [...residual, ...plain];
  const several = all.filter(({valleys}) => valleys > 1);
  const single = all.filter(({valleys}) => valleys === 1).length;
  const fall = (planes: readonly PlaneFacts[]): string => measured(Math.max(...planes.map((plane) => plane.fall)), 2);
  const bent = (planes: readonly PlaneFacts[]): string => percent(mean(planes.map((plane) => plane.bentDown)));
  const valleys = [say.planesWithASingleValley(single, all.length), ...several.map(valleyWords)];
  return {
    lead: several.length * 2 < all.length ? say.noMountainRange : say.manyValleys,
    text: say.largestFallAndBends(valleys.join(" "), fall(residual), fall(plain), bent(residual), bent(plain))
  };
}

/** What the planes of both networks tell, each with what it is about. @throws RangeError for no planes of one */
export function surfaceFindings(facts: readonly PlaneFacts[]): readonly Finding[] {
  const of = (wanted: TwinName): readonly PlaneFacts[] => facts.filter(({network}) => network === wanted);
  const [residual, plain] = [of("residual"), of("plain")];
  if (residual.length === 0 || plain.length === 0) throw new RangeError("both networks' planes are needed");
  return [shapeFinding(residual, plain), rulerFinding(residual, plain), mountainFinding(residual, plain)];
}
