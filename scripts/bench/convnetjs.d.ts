declare module "convnetjs" {
  export class Vol {
    constructor(width: number, height: number, depth: number, value: number);
    readonly w: Float64Array;
  }
  export class Net {
    makeLayers(layers: readonly object[]): void;
  }
  export class SGDTrainer {
    constructor(net: Net, options: object);
    train(volume: Vol, label: number): object;
  }
}
