import {append} from "../../draw/append.js";
import {shareText} from "../../draw/numbers.js";
import {changeText} from "../../draw/text/changeText.js";
import {everyOther} from "../../ui/journey/everyOther.js";
import type {Frame} from "./frame.js";
import type {PictureLayer} from "./pictureLayer.js";
import {rowKey} from "./pictureRow.js";

/** Below this share the likeliest class is a guess, also when it happens to be right. */
const SURE = 0.5;

/** The likeliest class, its share, and whether the network says it and is right. */
export function verdict(probabilities: ArrayLike<number>, label: number) {
  let top = 0;
  for (let i = 1; i < probabilities.length; i++) if ((probabilities[i] ?? 0) > (probabilities[top] ?? 0)) top = i;
  const share = probabilities[top] ?? 0;
  return {top, share, right: top === label && share >= SURE};
}

/** Sizes of the bars: lying rows write them from above to below, columns side by side. */
function places({layout, at}: Frame, key: string, classes: number) {
  if (layout.down) {
    const [x, y] = at(key, layout.end + 20);
    const step = 11;
    const left = x - (step * classes) / 2;
    return {
      step,
      long: 34,
      bar: (i: number, length: number) => ({
        x: left + i * step + 1,
        y: y + 34 - length,
        width: step - 2,
        height: length
      }),
      word: (i: number) => ({x: left + i * step + step / 2, y: y + 48, "text-anchor": "middle"}),
      large: {x: x - 16, y: y + 82},
      sure: {x: x + 4, y: y + 80, "text-anchor": "start"}
    };
  }
  const [x, y] = at(key, layout.end + 22);
  const step = 12;
  const top = y - (step * classes) / 2;
  const {tight} = layout;
  const large = x + (tight ? 56 : 112);
  return {
    step,
    long: layout.tight ? 26 : 64,
    bar: (i: number, length: number) => ({x: x + 12, y: top + i * step + 1.6, width: length, height: step - 3.2}),
    word: (i: number) => ({x, y: top + i * step + step / 2 + 4}),
    large: {x: large, y: y + 12},
    // With little room it ends where the picture does, under the bars.
    sure: tight ? {x: x + 74, y: y + 74, "text-anchor": "end"} : {x: large, y: y + 34, "text-anchor": "middle"}
  };
}

/** What each network takes the image for, after its last box: a bar for each of the classes, the likeliest one large. */
export function answerLayer(classes = 10): PictureLayer {
  return {
    draw(group, frame, row) {
      const {long, bar, word, large, sure} = places(frame, rowKey(row), classes);
      const root = append(group, "g", {class: "answer", visibility: "hidden"});
      const words = Array.from({length: classes}, (_, i) => append(root, "text", {class: "class", ...word(i)}).text(i));
      const bars = words.map((_, i) => append(root, "rect", {class: "share", ...bar(i, 1)}));
      const numeral = append(root, "text", {class: "numeral", "text-anchor": "middle", ...large});
      const share = append(root, "text", {class: "sure", ...sure});
      let said = "";
      let isShown = false;
      const lengths = bars.map(() => 1);
      const isDue = everyOther();
      return ({probabilities}, {image, moving = false}) => {
        if (!isDue(moving)) return;
        const wasShown = isShown;
        isShown = probabilities !== undefined;
        if (isShown !== wasShown) root.attr("visibility", isShown ? null : "hidden");
        if (probabilities === undefined) return;
        const label = image?.label ?? -1;
        bars.forEach((rect, i) => {
          // Half pixels: what moves less is not worth a change of the page.
          const length = Math.max(1, Math.round((probabilities[i] ?? 0) * long * 2) / 2);
          if (length === lengths[i]) return;
          lengths[i] = length;
          const {width, height, y} = bar(i, length);
          if (frame.layout.down) rect.attr("height", height).attr("y", y);
          else rect.attr("width", width);
        });
        const {top, share: of, right} = verdict(probabilities, label);
        const text = `${top} ${shareText(of)} ${right ? "✓" : ""} ${label}`;
        if (text === said) return;
        said = text;
        // Where nobody knows the class, an answer can be unsure, not wrong.
        changeText(numeral.node(), Number.isFinite(of) ? String(top) : "–");
        numeral.classed("wrong", label < 0 ? of < SURE : !right);
        changeText(share.node(), `${shareText(of)}${right ? " ✓" : ""}`);
        words.forEach((node, i) => node.classed("truth", i === label));
        bars.forEach((node, i) => node.classed("truth", i === label));
      };
    }
  };
}
