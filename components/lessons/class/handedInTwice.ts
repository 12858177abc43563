/** @file What was handed in more than once: by one student, which counts once in the figures, and by several, which a teacher should know. */
import {groups} from "d3";
import type {KeptRun} from "../../run/kept/keptRun.js";
import {numberInClass} from "../../run/report/numberInClass.js";
import {formatHash} from "../../run/runConfig.js";
import {listed} from "../../words/listed.js";
import {inClassOrder, type ClassEntry} from "./classEntry.js";
import * as say from "../../words/en/lessons/classLabWords.js";

/** Groups, and names of a group, that are told one by one. */
const TOLD = 4;
const NAMES = 12;
/** Students from which on a rule of their seeds can be told. */
const FEW = 3;

/** Settings, seed, changes of the learning rate and own images: runs that agree in these have the same numbers. */
const runKey = ({config, rates, images}: KeptRun): string =>
  `${formatHash(config)} ${JSON.stringify(rates)} ${images?.digest ?? ""}`;

/** `1`, `1 and 2`, `1, 2 and 3`; of many the first and how many more. */
function listedShort(names: readonly string[]): string {
  return listed(names.length > NAMES ? [...names.slice(0, NAMES), say.more(names.length - NAMES)] : names);
}

/** The runs of a class, each once: a student's code of a run that their report holds is left out. */
export function countedRuns(entries: readonly ClassEntry[]): readonly ClassEntry[] {
  const reported = new Set(
    entries.flatMap(({handedIn, name, runs}) =>
      handedIn.kind === "report" ? runs.map((run) => `${name} ${runKey(run)}`) : []
    )
  );
  return entries.filter(
    ({handedIn, name, runs}) =>
      handedIn.kind === "report" || name === "" || !runs.every((run) => reported.has(`${name} ${runKey(run)}`))
  );
}

/** Who handed in the same run as somebody else, a sentence for each run. */
function sharedWords(entries: readonly ClassEntry[]): readonly string[] {
  const named = inClassOrder(entries).filter(({name}) => name !== "");
  // Who handed in without a name may have another run.
  const everybody = named.length < entries.length ? undefined : new Set(named.map(({name}) => name)).size;
  const shared = groups(
    named.flatMap(({name, runs}) => runs.map((run) => ({name, run}))),
    ({run}) => runKey(run)
  );
  const found = shared.flatMap(([, owners]) => {
    const names = [...new Set(owners.map(({name}) => name))];
    const [first] = owners;
    return names.length < 2 || first === undefined ? [] : [{names, seed: first.run.config.seed}];
  });
  const told = found
    .slice(0, TOLD)
    .map(({names, seed}) =>
      names.length === everybody && names.length >= FEW
        ? say.everybodyHandedIn(seed)
        : say.handedInTheSame(listedShort(names), seed)
    );
  return [...told, ...(found.length > TOLD ? [say.moreRunsBySeveral(found.length - TOLD)] : [])];
}

/** Whose seed is not their number in class plus what it is for most; empty where there is no such rule. */
function seedWords(entries: readonly ClassEntry[]): readonly string[] {
  // A student counts once, however often they handed in.
  const own = groups(inClassOrder(entries), ({name}) => name).flatMap(([name, handed]) => {
    const number = numberInClass(name);
    const seeds = handed.flatMap(({runs}) => runs.map(({config}) => config.seed));
    return number === undefined ? [] : [{name, bases: new Set(seeds.map((seed) => seed - number))}];
  });
  const counts = new Map<number, number>();
  for (const {bases} of own) for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  const [base, count] = [...counts].reduce<readonly [number, number]>((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (base < 0 || count < FEW || count * 2 <= own.length) return [];
  const others = own.filter(({bases}) => !bases.has(base)).map(({name}) => name);
  return [others.length === 0 ? say.seedsAre(base) : say.seedsAreBut(base, listedShort(others))];
}

/** Whose run is whose, as far as seeds tell it: sentences, or nothing. */
export function ownerWords(entries: readonly ClassEntry[]): string {
  return [...seedWords(entries), ...sharedWords(entries)].join(" ");
}
