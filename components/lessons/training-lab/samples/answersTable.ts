import {shareText} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import {NO_CLASS, type Answers} from "../../../run/probes/answers.js";
import {element} from "../../../ui/element.js";
import {validationImage} from "./answerTiles.js";
import type {FoundImages} from "./imageSource.js";
import {firstOfClasses} from "./seenImages.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";

/** Images whose answers are followed: one of each class where there are so many. */
const FOLLOWED = 10;

/** A class that is said, in words. */
export function saidName(classes: readonly string[], said: number | undefined): string {
  return said === undefined || said === NO_CLASS ? say.nothingSaid : (classes[said] ?? say.classOf(said));
}

/** A network's answer to one image, and how sure it is. */
function answerWords({said, shares}: Answers, place: number, classes: readonly string[]): string {
  const answer = said[place];
  const sure = answer === NO_CLASS ? say.itsNumbersAreBroken : shareText(shares[place] ?? NaN);
  return ` ${saidName(classes, answer)}, ${sure}`;
}

/** Writes an answer into its cell, with whether it is right as a mark and as a word. */
function writeAnswer(cell: HTMLElement, answers: Answers | undefined, place: number, classes: readonly string[]): void {
  if (answers === undefined) {
    cell.textContent = say.notMeasured;
    return;
  }
  const isRight = answers.said[place] === answers.labels[place];
  const word = element("span", {className: "verdict-word"}, isRight ? say.right : say.wrong);
  cell.replaceChildren(isRight ? "✓" : "✗", word, answerWords(answers, place, classes));
  cell.classList.toggle("wrong", !isRight);
}

/** A table of some validation images with what each network says of them; the same images at each step. */
export interface AnswersTable {
  readonly element: HTMLElement;
  readonly show: (answers: Readonly<Partial<Record<TwinName, Answers>>>, step: number) => void;
}

/** Makes the table for networks and images of these classes. */
export function answersTable(
  networks: readonly TwinName[],
  labels: Uint8Array,
  classes: readonly string[],
  images: FoundImages
): AnswersTable {
  const most = Math.max(1, Math.ceil(FOLLOWED / Math.max(1, classes.length)));
  const places = firstOfClasses(labels, classes.length, most).slice(0, FOLLOWED);
  const table = element("table");
  const caption = table.createCaption();
  const head = table.createTHead().insertRow();
  for (const label of [say.image, say.classWord, ...networks.map(networkName)])
    head.append(element("th", {scope: "col"}, label));
  const body = table.createTBody();
  const cells = places.map((place) => {
    const row = body.insertRow();
    row.insertCell().append(validationImage(images, place, 32));
    row.append(element("th", {scope: "row"}, saidName(classes, labels[place])));
    return networks.map(() => row.insertCell());
  });
  const region = element("div", {className: "table-scroll followed-answers", tabIndex: 0}, table);
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", say.answersToSomeValidationImages);
  return {
    element: region,
    show(answers, step) {
      caption.textContent = say.answersAtStep(step);
      places.forEach((place, i) =>
        networks.forEach((network, j) => {
          const cell = cells[i]?.[j];
          if (cell) writeAnswer(cell, answers[network], place, classes);
        })
      );
    }
  };
}
