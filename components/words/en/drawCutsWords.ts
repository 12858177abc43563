/** @file English words of what is left of networks without one of their shortcuts. */
import type {Shown} from "../shown.js";

/** Small counts in words. */
export const COUNTS: readonly string[] = "none one two three four five six seven eight nine ten".split(" ");
export const fromTo = (least: Shown, most: Shown): string => `${least} to ${most}`;
export const inStage = (shares: Shown, stage: Shown): string => `${shares} % in stage ${stage}`;
export const eachMissedMore = "In each of these stages every arc is missed more than the one before it.";
export const someMissedMore = (count: Shown): string =>
  `In ${count} of these stages every arc is missed more than the one before it.`;
export const whichArcsAreMissed = "Which arcs are missed?";
export const stillRight = (shares: Shown, order: Shown, unit: Shown, mean: Shown, lowest: Shown): string =>
  `Still right, on average, unit by unit: ${shares}. ${order} Least is left without ${unit}: ${mean}, and ${lowest} in one of the networks. Chance is 10 %.`;
export const everyStage = "every stage";
export const someStages = (count: Shown): string => `${count} of the stages`;
export const whyOneInTheMiddle = "Why one in the middle?";
export const branchesGetSmaller = (stages: Shown, sizes: Shown, correlation: Shown): string =>
  `Along ${stages} {f}(x) gets smaller beside x, which has collected what the units before have added: ‖{f}(x)‖ / ‖x‖ falls from ${sizes}. A cut leaves ReLU({f}(x)) alone, and where {f}(x) is small, little is left. Over all units the rank correlation of this ratio with the digits still right is ${correlation}.`;
export const asLargeBefore = "The size of {f}(x) does not tell this: there are units as large before that are missed.";
export const largerThanBefore = "There {f}(x) is larger than in the stage before.";
export const whyNotTheLast = "Why not the last?";
export const theLastStayRight = (
  arcs: Shown,
  least: Shown,
  networks: Shown,
  moved: Shown,
  sizes: Shown,
  unit: Shown
): string =>
  `Without one of the last ${arcs} arcs at least ${least} stay right in each of the ${networks} networks, though the cut unit’s output moves by ${moved} of its size. ${sizes} After ${unit} comes only the mean over each map, and no unit that was trained on something else: a likely reason, not tested here.`;
export const theFirstUnit = (ratio: Shown, mean: Shown): string =>
  ` The first unit of stage 1 has no projection, but stands in the same place: ${ratio}, and ${mean} right.`;
export const whyDoProjectionsSurvive = "Why do projections survive?";
export const theyOpenTheirStages = (
  ratios: Shown,
  means: Shown,
  first: Shown,
  stages: Shown,
  wins: Shown,
  networks: Shown
): string =>
  `They open their stages. There {f}(x) is about as large as what the projection brings, ‖{f}(x)‖ / ‖x‖ ${ratios}, so about half of the sum is left: ${means} stay right.${first} In stages 1 to ${stages} the first arc is the least missed of its stage in ${wins} of the ${networks} networks. So it is the place that counts, not the kind.`;
export const andTheOtherWayRound = "And the other way round?";
export const keepTheShortcut = (least: Shown, leastLeft: Shown, most: Shown, mostLeft: Shown): string =>
  `Keep the shortcut and take out {f}(x). Then ${leastLeft} stay right without the layers of ${least}, and ${mostLeft} without those of ${most}. A unit whose shortcut carries nearly everything adds nearly nothing.`;
export const allMiss = (unit: Shown): string => `All miss ${unit} most.`;
export const theyMissDifferent = (units: Shown): string => `Which arc is missed most differs, too: ${units}.`;
export const whatDoTheyDisagreeOn = "What do they disagree on?";
export const seedsDiffer = (seeds: Shown, unit: Shown, shares: Shown, which: Shown): string =>
  `Seeds ${seeds} differ most without ${unit}: ${shares} right. ${which} So a number of one network, at one arc, is no law.`;
export const digitsStillRight = (networks: Shown, means: Shown): string =>
  `Digits still right without one shortcut, ${networks} networks. Means: ${means}.`;
export const emptyAxes = "Digits still right without one shortcut: empty axes for a guess.";
export const whoseArcIsCut = "unit whose arc is cut, by stage";
export const unitAt = (place: Shown): string => `unit ${place}`;
export const withoutArcOrLayers = (unit: Shown, cut: Shown, emptied: Shown): string =>
  `${cut} of the digits are still right without the arc of ${unit}, and ${emptied} if the arc stays and its {f}(x) is taken out.`;
export const rightWithoutThisArc = "right without this arc";
export const chance = "chance";
export const stageOf = (stage: Shown): string => `stage ${stage}`;
