/** @file English words of the exercises on paths. */
import {plural} from "../../../plural.js";
import type {Shown} from "../../../shown.js";

export const paths = "Paths";

export const lengths = "Lengths";
export const branchesLost = (count: number): string =>
  `${count} ${plural(count, {one: "has", other: "have"})} lost {f}(x)`;
export const arcsLost = (count: number): string =>
  `${count} ${plural(count, {one: "has", other: "have"})} lost the arc`;
export const bothLost = (branches: number, arcs: number): string =>
  `${branchesLost(branches)}, and of the others ${arcsLost(arcs)}`;
export const damagedNetwork = (units: Shown, lost: Shown): string =>
  `A network has ${units} residual units. ${lost}. The length of a path is the number of branches that it goes through.`;
export const whatIsTheMeanLength = "What is the mean length of the paths that are left?";
export const meanLength = "Mean length";
export const halfTakeTheBranch = (whole: Shown, mean: Shown): string =>
  `Through the ${whole} whole units half of the paths take the branch: ${mean} on average.`;
export const alwaysGoneThrough = (arcs: Shown): string =>
  ` Without its arc a unit is always gone through: ${arcs} more.`;
export const neverGoneThrough = " Without {f}(x) it never is.";
export const thatWasTheMeanBefore = "That was the mean before. Damaged units no longer leave a choice.";
export const withoutItsArcItAdds = "A unit without its arc adds to every path: there is only the branch.";
export const goneThroughByAll = "A unit without its arc is not gone through by half of the paths but by all.";
export const goneThroughByNone = "A unit without {f}(x) is gone through by no path: it adds nothing.";
export const thatIsTheLongestWay =
  "That is the longest way through the whole units. Of all paths half take the branch at each of them.";
export const atAWholeUnitHalf =
  "At a whole unit half of the paths take the branch. What do they do where the arc is cut, and where {f}(x) is gone?";

export const anArcIsCut = "An arc is cut";
export const arcOf = (name: Shown, unit: Shown, stage: Shown): string => `${name}, unit ${unit} of stage ${stage}`;
export const arcOfProjection = (name: Shown, unit: Shown, stage: Shown): string =>
  `${name}, unit ${unit} of stage ${stage}, a projection`;
export const leftWithoutThisArc = (share: Shown, ratio: Shown): string =>
  `Without this arc ${share} are still right; what is left there, {f}(x), was ${ratio} times as large as what the arc brought.`;
export const inTheLastStage =
  "In the last stage no unit comes after that was trained on more: a likely reason why its arcs can go.";
export const whereTheBranchIsSmall = "Where {f}(x) is small beside x, little is left.";
export const theRatioAlone = "Here the ratio alone does not tell.";
export const compareArcs = (networks: Shown, images: Shown, units: Shown): string =>
  `${networks} networks of 34 layers were trained, each from its own seed. In each the shortcut of one unit is cut, the branch stays, and ${images} digits are read. Compare ${units}.`;
export const withoutWhichArc = "Without which of these arcs are the fewest digits right, on average?";
export const onlySoMany = (unit: Shown, share: Shown): string => `Without ${unit} only ${share} are.`;

export const pathsThatAreLeft = "Paths that are left";
const branchesGo = (count: number): string =>
  `${count} ${plural(count, {one: "loses {f}(x) and keeps the arc", other: "lose {f}(x) and keep the arc"})}`;
export const unitsLoseBranches = (units: Shown, branches: number): string =>
  `Of ${units} residual units in a row ${branchesGo(branches)}.`;
export const unitsLoseBoth = (units: Shown, branches: number, arcs: number): string =>
  `Of ${units} residual units in a row ${branchesGo(branches)}, and the arcs of ${arcs} ${plural(arcs, {one: "other", other: "others"})} are cut.`;
export const howManyPathsAreLeft = "How many paths are left from the image to the answer?";
export const eachLeavesOneWay = (damaged: Shown, whole: Shown, left: Shown, all: Shown): string =>
  `Each of the ${damaged} damaged units leaves one way instead of two, whichever way it lost: 2 · 2 · … over ${whole} units is ${left} of ${all}.`;
export const eachHalvesTheirNumber = "Paths are not taken away one by one. Each damaged unit halves their number.";
export const takesAwayHalf = "A damaged unit takes away half of all paths, not one of them.";
export const aCutArcCounts = "A cut arc counts as well: it leaves the branch as the only way.";
export const thoseAreTheWholeUnits =
  "Those are the whole units. At each of them a path has two ways, so they multiply.";
export const thatWasBefore =
  "That was before. Half of all paths go through any one branch, and half along any one arc.";
export const stillHasTheOther =
  "A unit that lost one of its two ways still has the other. The network falls apart only where both are gone.";
export const twoWaysOrOne = "At a whole unit there are two ways. At a damaged one there is one. Multiply.";

export const pathsOfOneLength = "Paths of one length";
export const unitsInARow = (units: Shown): string => `A residual network has ${units} units, one after the other.`;
export const howManyGoThrough = (through: Shown): string =>
  `How many of its paths go through exactly ${through} of them?`;
export const waysToChoose = (through: Shown, units: Shown, ways: Shown, all: Shown): string =>
  `It is the number of ways to choose ${through} of ${units} units; the arcs of the others are taken. That makes ${ways} of all ${all} paths.`;
export const thoseAreAllPaths = "Those are all paths, of every length. Only some of them go through this many units.";
export const waysThroughThoseAlone = (through: Shown, units: Shown): string =>
  `That counts the ways through ${through} units alone. The path chooses which of the ${units} units they are.`;
export const notUnitsTimesChoices =
  "At each unit the path takes the branch or the arc. Count the ways to choose the units, not units times choices.";
export const aSetNotAList = "A path meets the units in their order and each only once: it chooses a set, not a list.";
export const onceForEveryOrder =
  "That counts each set once for every order in which it can be named. A path meets its units in one order only.";
export const soManyArcs = "That many arcs are taken on such a path. The question is how many such paths there are.";
export const eachPathIsAChoice = (through: Shown, units: Shown): string =>
  `Each path is a choice: which ${through} of ${units} units does it go through?`;

/** A network, as an answer. */
export const theOne: Readonly<Record<"residual" | "plain", string>> = {
  residual: "The residual one",
  plain: "The plain one"
};
export const aUnitIsTakenOut = "A unit is taken out";
export const withoutUnitTheyRead = (unit: Shown, residual: Shown, plain: Shown): string =>
  `Without unit ${unit} the residual network reads ${residual} digits, the plain one ${plain}.`;
export const halfGoAround =
  "With shortcuts half of the paths go around any one unit; in a plain network there is a single path, and it is broken.";
export const twoTrainedNetworks = (images: Shown, before: Shown, unit: Shown, left: Shown): string =>
  `Two trained networks of 34 layers read ${images} digits. One of them got ${before} right. Then its unit ${unit} is taken out, without any further training, and ${left} are right.`;
export const whichNetworkIsIt = "Which network is it?";
export const itCouldBeEither = "It could be either";
export const theCountsAreFarApart = (both: Shown, law: Shown): string => `The counts are far apart. ${both} ${law}`;
