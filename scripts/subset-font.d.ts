declare module "subset-font" {
  /** Cuts a font to the letters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "truetype";
      readonly keepFeatures?: readonly string[];
      readonly noHinting?: boolean;
      readonly variationAxes?: Readonly<Record<string, number | {readonly min: number; readonly max: number}>>;
    }
  ): Promise<Uint8Array>;
}
