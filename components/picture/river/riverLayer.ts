import {interpolateRgb} from "d3";
import type {TwinName} from "../../run/networkRun.js";
import type {Frame} from "../network/frame.js";
import type {PictureColours} from "../network/pictureColours.js";
import type {Brush, PictureLayer} from "../network/pictureLayer.js";
import type {PictureRow, RowState} from "../network/pictureRow.js";
import {normText, riverNumbers} from "./riverNumbers.js";
import {riverFront, riverHead, riverPaths} from "./riverPaths.js";
import * as say from "../../words/en/picture/pictureRiverWords.js";

/** How much of the gradient's colour a river over an arc has, and how much of a river is seen where no pulse has been. */
const SOFT = 0.6;
const AHEAD = 0.13;

/** A row's river as it was last drawn, and of what. */
interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly frame: Frame;
  readonly state: Pick<RowState, "gradients" | "splits">;
  readonly colours: PictureColours;
}

/** Draws a row's river, opaque: its pieces overlap. */
function drawRiver(own: CanvasRenderingContext2D, {frame, colours}: Brush, row: PictureRow, state: RowState): void {
  const {over, through} = riverPaths(frame, row, state);
  own.strokeStyle = interpolateRgb(colours.paper, colours.gradient)(SOFT);
  own.lineCap = "round";
  for (const {d, width: wide} of over) {
    own.lineWidth = wide;
    own.stroke(new Path2D(d));
  }
  own.fillStyle = colours.paper;
  row.stations.forEach((_station, i) => {
    const {x, y, side} = frame.square(row.network, i);
    own.fillRect(x, y, side, side);
  });
  own.fillStyle = colours.gradient;
  for (const d of through) own.fill(new Path2D(d));
}

/** Draws it on a canvas of its own. */
function drawApart(canvas: HTMLCanvasElement, brush: Brush, row: PictureRow, state: RowState): void {
  const {context, frame} = brush;
  const {width, height} = context.canvas;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, {width, height});
  const own = canvas.getContext("2d");
  if (own === null) return;
  own.setTransform(context.getTransform());
  own.clearRect(0, 0, frame.width, frame.height);
  drawRiver(own, brush, row, state);
}

/** Shows what a pulse has uncovered of a river, all of it faintly, and the pulse's front in ink. */
function uncover(
  {context, frame, colours}: Brush,
  row: PictureRow,
  state: RowState,
  canvas: HTMLCanvasElement,
  share: number
): void {
  const {width, height, layout} = frame;
  const front = riverFront(frame, share);
  context.globalAlpha = AHEAD;
  context.drawImage(canvas, 0, 0, width, height);
  context.save();
  context.beginPath();
  if (layout.down) context.rect(0, front, width, height);
  else context.rect(front, 0, width, height);
  context.clip();
  context.globalAlpha = 1;
  context.drawImage(canvas, 0, 0, width, height);
  context.restore();
  context.globalAlpha = 1;
  Object.assign(context, {strokeStyle: colours.ink, lineWidth: 2, lineCap: "round"});
  for (const [from, to] of riverHead(frame, row, state, share)) {
    context.beginPath();
    if (from) context.moveTo(...from);
    if (to) context.lineTo(...to);
    context.stroke();
  }
}

/**
 * The gradient as a river that runs back through a network, as wide as its norm is there on the log scale. Where it rests it is drawn
 * apart, once: a pulse on its way back only uncovers it. For pictures without a camera: what was drawn apart fits one place of it.
 */
export function riverLayer(): PictureLayer {
  const rivers = new Map<TwinName, Drawn>();
  function river(brush: Brush, row: PictureRow, state: RowState): HTMLCanvasElement {
    const {frame, colours} = brush;
    const last = rivers.get(row.network);
    const same = last?.frame === frame && last.colours === colours;
    if (last && same && last.state.gradients === state.gradients && last.state.splits === state.splits)
      return last.canvas;
    const canvas = last?.canvas ?? document.createElement("canvas");
    drawApart(canvas, brush, row, state);
    rivers.set(row.network, {canvas, frame, state, colours});
    return canvas;
  }
  return {
    under(brush, row, state) {
      if (state.gradients === undefined) return;
      const {pulse, moving} = brush.state;
      const {width, height} = brush.frame;
      if (pulse && pulse.share < 1) uncover(brush, row, state, river(brush, row, state), pulse.share);
      else if (moving === true) drawRiver(brush.context, brush, row, state);
      else brush.context.drawImage(river(brush, row, state), 0, 0, width, height);
    },
    draw: (group, frame, row) => riverNumbers(group, frame, row),
    words({gradients, splits}, station, {stations}) {
      const norm = gradients?.[station];
      if (norm === undefined) return undefined;
      const split = splits?.[station - 1];
      if (split === undefined || stations[station]?.shortcut === "none") return say.gradientNormOf(normText(norm));
      return say.gradientParts(normText(norm), normText(split.carried), normText(split.brought));
    }
  };
}
