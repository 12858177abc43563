import {bytes, fixed} from "../../draw/numbers.js";
import type {MadeReport} from "./buildClient.js";
import {CENTRED_INPUT, DIGIT_INPUT, inputTarget} from "./image/inputTarget.js";
import type {WeightsKind} from "./networkSession.js";
import type {PanelParts} from "./panelParts.js";
import {CHOSEN} from "./panelWords.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** The network that the panel shows, and the weights that the reader wants; they differ until those are made. */
export interface ShownNetwork {
  readonly wanted: WeightsKind;
  /** The title of what is at hand. */
  readonly title: string | undefined;
  /** Follows the choice of weights: the picture is made ready for the network that is wanted. */
  choose(kind: WeightsKind): void;
  /** Goes back to the network at hand, if there is one, and says so. */
  stay(words?: string): void;
  /** Takes a network that is at hand from now on; `made` is what was done to it, such as `built`. Returns the same in a sentence. */
  show(report: MadeReport, made: string): string;
  /** Nothing that is shown is of the network at hand any more. */
  forget(): void;
}

/** The miniature is wanted, and no network is at hand. */
export function shownNetwork(parts: PanelParts): ShownNetwork {
  const {session, weights, chooser, words, result, units, prediction, exports} = parts;
  let wanted: WeightsKind = "miniature";
  const title = (): string | undefined => session.atHand?.built.network.title;

  function follow(kind: WeightsKind): void {
    wanted = kind;
    weights.kind = kind;
    const at = session.atHand;
    if (at?.kind === kind) chooser.setTarget(inputTarget(at.built.network.input, at.built.network.normalization));
    else if (kind !== "own") chooser.setTarget(kind === "miniature" ? DIGIT_INPUT : CENTRED_INPUT);
  }
  function forget(): void {
    units.clear();
    prediction.clear();
    words.forget();
  }
  return {
    get wanted() {
      return wanted;
    },
    get title() {
      return title();
    },
    choose(kind) {
      follow(kind);
      words.say(session.atHand?.kind === kind ? say.isAtHand(title() ?? "") : CHOSEN[kind]);
    },
    stay(before = "") {
      const at = session.atHand;
      if (at && wanted !== at.kind) follow(at.kind);
      if (at) weights.kind = at.kind;
      words.say(before + (at ? say.isAtHand(at.built.network.title) : say.thereIsNoNetwork));
    },
    show({network, summary, milliseconds, bytes: size, backend}, made) {
      forget();
      // The miniature comes by itself, for a picture or a cut: nobody has asked for its summary.
      if (session.atHand?.kind !== "miniature") words.summarize(summary);
      exports.show(network.title);
      result.cuts.setUnits(network.units);
      // A network that no picture fits is refused here, when it is at hand already: the reader may choose another one.
      follow(session.atHand?.kind ?? wanted);
      const said = say.madeIn(network.title, made, fixed(milliseconds, 0), backend, bytes(size));
      words.say(said);
      return said;
    },
    forget
  };
}
