/** @file German words of lab. */
import type {Shown} from "../../shown.js";

export const readyGuessThenPressTrain =
  "Bereit. Vermute, dann drück „Trainieren“: Die Abbildungen warten auf deinen Lauf.";
export const readyTheFiguresShow = (name: Shown): string => `Bereit. Die Abbildungen zeigen ${name}.`;
export const readyTheFiguresShowOther = (name: Shown): string =>
  `Bereit. Die Abbildungen zeigen ${name}, mit anderen Einstellungen als den jetzigen.`;
export const readyTheFiguresShowThe = "Bereit. Die Abbildungen zeigen den aufgezeichneten Lauf.";
export const trainLonger = "Länger trainieren";
export const trainingLaboratory = "Trainingslabor";
