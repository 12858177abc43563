import type {TwinName} from "../../run/networkRun.js";
import {colourRamp, type Ramp} from "./colourRamp.js";

/** The style sheet's colours, for a canvas: it knows no properties. */
export interface PictureColours {
  readonly maps: Readonly<Record<TwinName, Ramp>>;
  /** From paper to ink: an image's grey values, and of signed maps what is below zero. */
  readonly image: Ramp;
  readonly gradient: string;
  readonly ink: string;
  readonly muted: string;
  /** What an empty face shows. */
  readonly paper: string;
}

const property = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Reads the colours as they are now, in the light or the dark. */
export function pictureColours(): PictureColours {
  return {
    maps: {residual: colourRamp("--map-residual"), plain: colourRamp("--map-plain")},
    image: colourRamp("--map-ink"),
    gradient: property("--gradient"),
    ink: property("--ink"),
    muted: property("--muted"),
    paper: property("--plate")
  };
}
