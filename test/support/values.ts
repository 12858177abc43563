/** @file Values of the small Python interpreter that reads the exported programs. */

export type Value =
  | number
  | string
  | boolean
  | null
  | undefined
  | readonly Value[]
  | Opaque
  | PyFunction
  | Instance
  | Items;

/** What is known only by what was done with it: an attribute of something, or the result of a call. */
export class Opaque {
  /** Results of calls of this object's methods, in order. */
  readonly calls: Opaque[] = [];
  constructor(
    readonly name: string,
    readonly base?: Opaque,
    readonly args?: readonly Value[],
    readonly named: Readonly<Record<string, Value>> = {}
  ) {}
  /** Where it stands in its module, `keras.layers.Conv2D`; of a call's result the path of what was called. */
  get path(): string {
    const inModule = this.args === undefined && this.base !== undefined && this.base.args === undefined;
    return inModule ? `${this.base.path}.${this.name}` : this.name;
  }
}

export class PyFunction {
  constructor(readonly call: (args: readonly Value[], named: Readonly<Record<string, Value>>) => Value) {}
}

/** An object of a class that the program defines. */
export class Instance {
  readonly fields = new Map<string, Value>();
  constructor(readonly of: PyFunction) {}
}

/** Python's iterator over a list. */
export class Items {
  constructor(private readonly iterator: Iterator<Value>) {}
  next(): Value {
    const result = this.iterator.next();
    if (result.done) throw new Error("StopIteration");
    return result.value;
  }
}

/** A value that can be written, as Python would in a format string. */
export function wordsOf(value: Value): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : `a value without words (${typeof value})`;
}

export function listOf(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw new Error(`not a list: ${wordsOf(value)}`);
  return value as readonly Value[];
}

/** Calls anything that can be called; a call of an opaque thing is noted with the object it belongs to. */
export function callValue(callee: Value, args: readonly Value[], named: Readonly<Record<string, Value>> = {}): Value {
  if (callee instanceof PyFunction) return callee.call(args, named);
  if (!(callee instanceof Opaque)) throw new Error(`cannot be called: ${wordsOf(callee)}`);
  // What is itself a call's result is an object: a layer that is called.
  if (callee.args !== undefined) return new Opaque("call", callee, args, named);
  const result = new Opaque(callee.path, callee.base, args, named);
  callee.base?.calls.push(result);
  return result;
}

/** The builtins that the programs use. */
export const BUILTINS: Readonly<Record<string, Value>> = {
  True: true,
  False: false,
  None: null,
  super: new Opaque("super"),
  partial: new PyFunction(
    ([callee, ...first], given) =>
      new PyFunction((args, named) => callValue(callee, [...first, ...args], {...given, ...named}))
  ),
  range: new PyFunction(([count]) => [...Array(Number(count)).keys()]),
  enumerate: new PyFunction(([list], {start}) => listOf(list).map((value, i) => [i + Number(start ?? 0), value])),
  iter: new PyFunction(([list]) => new Items(listOf(list)[Symbol.iterator]())),
  next: new PyFunction(([items]) => (items as Items).next()),
  isinstance: new PyFunction(([value, of]) =>
    value instanceof Instance
      ? value.of === of
      : value instanceof Opaque && of instanceof Opaque && value.name === of.path
  )
};
