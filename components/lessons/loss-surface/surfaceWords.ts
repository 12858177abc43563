import {fixed, measured, percent} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";
import type {PlaneFacts} from "./surfaceFacts.js";

/** A finding: what it is about, and the sentences. */
export interface Finding {
  readonly lead: string;
  readonly text: string;
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
const COUNTS = ["none", "one", "two", "three", "four", "five", "six"];
const count = (number: number): string => COUNTS[number] ?? String(number);

/** A figure's range over planes, or the one number that all have. */
function range(list: readonly number[], write: (value: number) => string): string {
  const [low, high] = [write(Math.min(...list)), write(Math.max(...list))];
  return low === high ? low : `${low} to ${high}`;
}

function shapeFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const halfway = (planes: readonly PlaneFacts[]): string =>
    range(
      planes.map((plane) => plane.halfway),
      (v) => measured(v, 2)
    );
  const floor = (planes: readonly PlaneFacts[]): string => percent(mean(planes.map((plane) => plane.floor)));
  const wider = residual.filter((plane, i) => plane.floor > (plain[i]?.floor ?? Infinity)).length;
  const verdict =
    wider === residual.length
      ? "In each plane the residual network's floor is the wider one."
      : wider === 0
        ? "In each plane the plain network's floor is the wider one."
        : `The residual network's floor is the wider one in ${count(wider)} of ${count(residual.length)} planes.`;
  return {
    lead: "A wide floor and a narrow one.",
    text: `Half the weights' length away, the residual network's loss is ${halfway(residual)} nats, the plain one's ${halfway(plain)}. At most half a nat above the trained weights lie ${floor(residual)} of the residual network's planes and ${floor(plain)} of the plain one's. ${verdict}`
  };
}

function doublingFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const doubles = (planes: readonly PlaneFacts[]): number => mean(planes.map((plane) => plane.doubles));
  const centre = (planes: readonly PlaneFacts[]): string => measured(mean(planes.map((plane) => plane.centre)), 2);
  const [own, other] = [fixed(doubles(residual), 2), fixed(doubles(plain), 2)];
  const verdict =
    own === other
      ? "By that measure they are equally wide."
      : doubles(residual) > doubles(plain)
        ? "By that measure, too, the residual network's valley is the wider one."
        : "By that measure the plain network's valley is the wider one: it starts from more. What is wide depends on what is asked.";
  return {
    lead: "It depends on the ruler.",
    text: `The two do not start at the same loss: ${centre(residual)} nats and ${centre(plain)}. Ask instead how far the loss takes to double: ${own} of the weights' length in the residual network, ${other} in the plain one, on average. ${verdict}`
  };
}

function mountainFinding(residual: readonly PlaneFacts[], plain: readonly PlaneFacts[]): Finding {
  const all = [...residual, ...plain];
  const single = all.filter(({valleys}) => valleys === 1).length;
  const most = Math.max(...all.map(({valleys}) => valleys));
  const rising = (planes: readonly PlaneFacts[]): string =>
    `${planes.reduce((sum, plane) => sum + plane.rising, 0)} of ${8 * planes.length}`;
  const bent = (planes: readonly PlaneFacts[]): string => percent(mean(planes.map((plane) => plane.bentDown)));
  const valleys =
    single === all.length
      ? `Each of the ${count(all.length)} planes has a single valley.`
      : `${single === 0 ? "No" : `${count(single).replace(/^./, (letter) => letter.toUpperCase())} of the ${count(all.length)}`} planes ${single === 1 ? "has" : "have"} a single valley; the most in one ${most === 2 ? "are" : "is"} ${count(most)}.`;
  return {
    lead: most <= 3 ? "No mountains." : "Several valleys.",
    text: `${valleys} On eight straight ways out of each, along the directions and between them, the loss never falls on ${rising(residual)} in the residual network and on ${rising(plain)} in the plain one. But a bowl it is not: three neighbours on a line bend downward in ${bent(residual)} of places and in ${bent(plain)}.`
  };
}

/** What the planes of both networks tell, each with what it is about. @throws Error for no planes of one */
export function surfaceFindings(facts: readonly PlaneFacts[]): readonly Finding[] {
  const of = (wanted: TwinName): readonly PlaneFacts[] => facts.filter(({network}) => network === wanted);
  const [residual, plain] = [of("residual"), of("plain")];
  if (residual.length === 0 || plain.length === 0) throw new Error("both networks' planes are needed");
  return [shapeFinding(residual, plain), doublingFinding(residual, plain), mountainFinding(residual, plain)];
}
