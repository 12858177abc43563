/** @file What the planes tell, in sentences that follow from what was measured. */
import {fixed, measured, percent} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";
import {GUESSING} from "./lossScale.js";
import type {PlaneFacts} from "./surfaceFacts.js";

/** A finding: what it is about, and the sentences. */
export interface Finding {
  readonly lead: string;
  readonly text: string;
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
const COUNTS = ["none", "one", "two", "three", "four", "five", "six"];
const count = (number: number): string => COUNTS[number] ?? String(number);

const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());

/** A figure's range over planes, or the one number that all have. */
function range(list: readonly number[], write: (value: number) => string): string {
  const [low, high] = [write(Math.min(...list)), write(Math.max(...list))];
  return low === high ? low : `${low} to ${high}`;
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
    ? `In each plane the ${wider === 0 ? "plain" : "residual"} network’s floor is the wider one.`
    : `The residual network’s floor is the wider one in ${count(wider)} of ${count(residual.length)} planes.`;
  return {
    lead: isClear ? "A wide floor and a narrow one." : "Neither floor is wider everywhere.",
    text: `Half the weights’ length away, the residual network’s loss is ${halfway(residual)} nats, the plain one’s ${halfway(plain)}. At most half a nat above the trained weights lie ${shares(residual, "floor")} of the residual network’s planes and ${shares(plain, "floor")} of the plain one’s. ${verdict} Worse than guessing: ${shares(residual, "aboveGuessing")} and ${shares(plain, "aboveGuessing")}.`
  };
}

function rulerFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const doubles = (planes: readonly PlaneFacts[]): number => mean(planes.map((plane) => plane.doubles));
  const centre = (planes: readonly PlaneFacts[]): string => measured(mean(planes.map((plane) => plane.centre)), 2);
  const apart = doubles(residual) - doubles(plain);
  const verdict =
    Math.abs(apart) < SAME
      ? "By that ruler the two valleys are equally wide."
      : `By that ruler the ${apart > 0 ? "residual" : "plain"} network’s valley is the wider one.`;
  return {
    lead: "It depends on the ruler.",
    text: `The two do not start at the same height: ${centre(residual)} nats and ${centre(plain)}. Ask instead how far the loss takes to double: ${fixed(doubles(residual), 2)} of the weights’ length in the residual network, ${fixed(doubles(plain), 2)} in the plain one, on average. ${verdict}`
  };
}

/** A plane with several valleys, in a sentence: how many, and how high those lie that are not the lowest. */
function valleyWords({network, seed, valleys, otherValleys}: PlaneFacts): string {
  const heights = range(otherValleys, (value) => measured(value, 2));
  const where = Math.min(...otherValleys) > GUESSING ? ", worse than guessing" : "";
  return `The ${network} network’s plane of seed ${seed} has ${count(valleys)}; the lowest apart, they lie at ${heights} nats${where}.`;
}

function mountainFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const all = [...residual, ...plain];
  const several = all.filter(({valleys}) => valleys > 1);
  const single = all.filter(({valleys}) => valleys === 1).length;
  const fall = (planes: readonly PlaneFacts[]): string => measured(Math.max(...planes.map((plane) => plane.fall)), 2);
  const bent = (planes: readonly PlaneFacts[]): string => percent(mean(planes.map((plane) => plane.bentDown)));
  const valleys = [
    `${single === all.length ? "Each" : capital(count(single))} of the ${count(all.length)} planes ${single > 1 && single < all.length ? "have" : "has"} a single valley.`,
    ...several.map(valleyWords)
  ];
  return {
    lead: several.length * 2 < all.length ? "No mountain range, and no bowl." : "Many valleys.",
    text: `${valleys.join(" ")} On eight straight ways out of each plane’s middle, the largest fall is ${fall(residual)} nats in the residual network and ${fall(plain)} in the plain one. Three neighbours on a line of the grid bend downward, which in a bowl they never do, in ${bent(residual)} of places and in ${bent(plain)}.`
  };
}

/** What the planes of both networks tell, each with what it is about. @throws Error for no planes of one */
export function surfaceFindings(facts: readonly PlaneFacts[]): readonly Finding[] {
  const of = (wanted: TwinName): readonly PlaneFacts[] => facts.filter(({network}) => network === wanted);
  const [residual, plain] = [of("residual"), of("plain")];
  if (residual.length === 0 || plain.length === 0) throw new Error("both networks' planes are needed");
  return [shapeFinding(residual, plain), rulerFinding(residual, plain), mountainFinding(residual, plain)];
}
