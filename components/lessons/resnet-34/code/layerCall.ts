import type {ResidualUnit, SimpleLayer} from "../../../network/network.js";

/** The call that makes one layer of a unit; `strides` where some unit strides here, filters as a share of the unit's. */
export function layerCall(layer: SimpleLayer, unit: ResidualUnit, strided: boolean): string {
  switch (layer.kind) {
    case "convolution": {
      const filters = layer.filters === unit.filters ? "filters" : `filters // ${unit.filters / layer.filters}`;
      const kernel = layer.kernel === 3 ? "" : `, kernel_size=${layer.kernel}`;
      return `DefaultConv2D(${filters}${kernel}${strided ? ", strides=strides" : ""})`;
    }
    case "batchNormalization":
      return "keras.layers.BatchNormalization()";
    default:
      return "self.activation";
  }
}
