/** @file What stands for the first figure of a page whose text moves no picture, where no script runs. */
import {streamPicture} from "../../components/lessons/after-resnet/stream/streamPicture.js";
import {copyConstruction} from "../../components/lessons/degradation/copyConstruction.js";
import {CARD_FIGURES, type CardFigure} from "./cardFigures.js";
import {twinsFigure} from "./networkFigures.js";

/** The figures that cards show as well. */
const OF_CARDS = ["resnet-34.html", "paths.html", "build.html"] as const;

/** The one still of each of these pages, by the page's file: as {@link stillFigures}. */
export const firstStills = (): Readonly<Record<string, readonly CardFigure[]>> => ({
  ...Object.fromEntries(OF_CARDS.map((page) => [page, [CARD_FIGURES[page]].flatMap((figure) => figure ?? [])])),
  // The card's figure is the answer to the page's question.
  "degradation.html": [(_root, {width}) => copyConstruction({width})],
  "after-resnet.html": [(_root, {width}) => streamPicture({width})],
  "training-lab.html": [(root, {width}) => twinsFigure(root, width)]
});
