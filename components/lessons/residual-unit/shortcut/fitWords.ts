import type {ShortcutFit, ShortcutSetting} from "../shortcutFit.js";

const shapeWords = (shape: readonly number[] | undefined): string => shape?.join("×") ?? "nothing";

function refusal({stride}: ShortcutSetting, {main, skip}: ShortcutFit): string {
  const reasons: string[] = [];
  if (skip && main[0] !== skip[0])
    reasons.push(
      `{f}(x) is ${main[0]} pixels wide and high, the shortcut ${skip[0]}: stride ${stride} shrinks only the main path`
    );
  if (skip && main[2] !== skip[2])
    reasons.push(
      main[2] > skip[2]
        ? `{f}(x) has ${main[2]} maps, the shortcut ${skip[2]}: the last ${main[2] - skip[2]} have no partner`
        : `the shortcut has ${skip[2]} maps, {f}(x) only ${main[2]}, and ${skip[2] - main[2]} cannot simply be taken away`
    );
  return `They cannot be added: ${reasons.join("; ")}.`;
}

/** Why the two paths can or cannot be added, by the page's own shape rules; `{f}` stands for the residual function in either notation. */
export function fitWords(setting: ShortcutSetting, fit: ShortcutFit): string {
  const {verdict, main, skip, result} = fit;
  switch (verdict) {
    case "nothing":
      return `Nothing is added: the unit computes y = ReLU({f}(x)), ${shapeWords(main)}, like two plain layers. With all weights zero it gives 0, whatever x was; with an identity shortcut it would give x back.`;
    case "fails":
      return refusal(setting, fit);
    case "broadcasts":
      return `No error, and yet not what a residual unit means: ${shapeWords(main)} and ${shapeWords(skip)} differ, but where one of them has length 1, that one value is repeated along the other (broadcasting). The result has the shape ${shapeWords(result)}.`;
    case "adds":
      switch (setting.shortcut) {
        case "projection":
          return `They can be added: the 1×1 convolution gives ${shapeWords(skip)}, whatever shape came in. Each of its values mixes the ${setting.width} channels of one pixel.`;
        case "zero-padding":
          return `They can be added: the shortcut keeps ${setting.stride === 2 ? "every second pixel of every second row" : "every pixel"} and appends ${setting.filters - setting.width} maps of zeros. For those maps the unit computes ReLU({f}(x)) alone.`;
        default:
          return `They can be added: both are ${shapeWords(main)}. Each value of {f}(x) gets the value of x at its own place.`;
      }
    default:
      return verdict satisfies never;
  }
}
