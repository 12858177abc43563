import type {Parts} from "../../ui/late/parts.js";
import type {MapName} from "../../run/recorded/recordedUnit.js";
import {paintMap} from "../network/colourRamp.js";
import {pictureColours, type PictureColours} from "../network/pictureColours.js";
import {mapScale, ownScale} from "./mapScale.js";
import {channelOf, shapeOf, type OpenedUnit} from "./openedUnit.js";

/** A unit's maps as pictures: positive in the network's hue, negative in ink, zero paper. */
export interface MapPictures {
  /**
   * Address of one channel's picture, a pixel a value, on the scale that it shares with others, or on its `own`. Empty where nothing
   * can be drawn.
   */
  readonly address: (name: MapName, channel: number, own?: boolean) => string;
  /** Makes what has been asked for and was left for later, a picture a part after the first, which does nothing; from then on each is made when it is asked for. */
  readonly due: () => Parts<void>;
  /** Colour of one value, and whether dark words can be read on it. */
  readonly colour: (share: number) => {readonly fill: string; readonly strong: boolean};
  /** The page has turned dark or light. */
  readonly recolour: () => void;
}

/** From this share of the scale on, words on a colour are written in paper. */
const STRONG = 0.5;

/** Makes the pictures of a unit; each is drawn once for a scale. `isLater`: none before they are `due`, their addresses are empty. */
export function mapPictures(unit: OpenedUnit, isLater = false): MapPictures {
  const made = new Map<string, string>();
  const asked = new Map<string, () => string>();
  let waits = isLater;
  let colours: PictureColours | undefined;
  const ramps = () => {
    const {maps, image} = (colours ??= pictureColours());
    return {above: maps.residual, below: image};
  };
  function draw(name: MapName, channel: number, top: number): string {
    const [height, width] = shapeOf(unit, name);
    const canvas = document.createElement("canvas");
    Object.assign(canvas, {width, height});
    const context = canvas.getContext("2d");
    if (context === null) return "";
    const {above, below} = ramps();
    const data = context.createImageData(width, height);
    paintMap(data.data, channelOf(unit, name, channel), top, above, below);
    context.putImageData(data, 0, 0);
    return canvas.toDataURL();
  }
  return {
    address(name, channel, own = false) {
      const key = `${name} ${channel} ${own}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const make = (): string =>
        draw(name, channel, own ? ownScale(unit, name, channel) : mapScale(unit, name, channel));
      if (waits) {
        asked.set(key, make);
        return "";
      }
      const address = make();
      made.set(key, address);
      return address;
    },
    *due() {
      yield;
      for (const [key, make] of asked) {
        made.set(key, make());
        yield;
      }
      asked.clear();
      waits = false;
    },
    colour(share) {
      const {above, below} = ramps();
      const ramp = share < 0 ? below : above;
      const at = 4 * Math.round(255 * Math.min(1, Math.abs(share)));
      return {fill: `rgb(${ramp[at]},${ramp[at + 1]},${ramp[at + 2]})`, strong: Math.abs(share) > STRONG};
    },
    recolour() {
      made.clear();
      colours = undefined;
    }
  };
}
