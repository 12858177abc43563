/** @file English words of what the picture's faces show. */
import type {Shown} from "../../shown.js";

export const facesAreMeans = "Faces: the mean of each unit’s maps, each on its own scale.";
export const facesAreOneChannel = (channel: Shown): string =>
  `Faces: channel ${channel} of each unit, counted from 0, each on its own scale.`;
export const facesAreTheStrongest = (channels: Shown): string =>
  `Faces: each unit’s strongest map, of the largest root mean square, each on its own scale. Channel, counted from 0: ${channels}`;
export const none = "none";
