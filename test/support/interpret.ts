import {parser} from "@lezer/python";
import {BUILTINS, callValue, Instance, listOf, Opaque, PyFunction, wordsOf, type Value} from "./values.js";

type Node = ReturnType<typeof parser.parse>["topNode"];
class Scope {
  readonly values = new Map<string, Value>();
  constructor(private readonly parent?: Scope) {}
  get(name: string): Value {
    if (this.values.has(name)) return this.values.get(name);
    if (this.parent) return this.parent.get(name);
    if (name in BUILTINS) return BUILTINS[name];
    throw new Error(`NameError: ${name}`);
  }
}

/** The text around each place in a program that is not Python. */
export function syntaxErrors(source: string): readonly string[] {
  const found: string[] = [];
  parser.parse(source).iterate({
    enter({type, from}) {
      if (type.isError) found.push(source.slice(Math.max(0, from - 30), from + 30));
    }
  });
  return found;
}

/**
 * Runs the part of Python that the exported programs are written in: assignments, loops, conditions, classes, functions, calls, lists,
 * comprehensions and format strings. Modules are opaque: what is made of them is kept with its arguments. Assertions and imports of
 * names that exist are passed over. `given` holds names that the program's own definitions do not replace; `attribute` may answer for an object.
 * @throws Error for a construct that it does not know
 */
export function interpret(
  source: string,
  given: Readonly<Record<string, Value>> = {},
  attribute: (object: Value, name: string) => Value = () => undefined
): ReadonlyMap<string, Value> {
  const text = (node: Node): string => source.slice(node.from, node.to);
  const children = (node: Node): Node[] => {
    const list: Node[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) list.push(child);
    return list;
  };
  /** Children that are no punctuation, in groups parted by a token. */
  const parts = (node: Node): Node[] => children(node).filter(({name}) => !/^[^A-Za-z]+$/.test(name));

  function assign(target: Node, value: Value, scope: Scope): void {
    if (target.name === "VariableName") {
      if (!(text(target) in given)) scope.values.set(text(target), value);
      return;
    }
    const [object, key] = parts(target);
    const owner = evaluate(object!, scope);
    const name = key!.name === "PropertyName" ? text(key!) : wordsOf(evaluate(key!, scope));
    if (owner instanceof Instance) owner.fields.set(name, value);
    else if (owner instanceof Opaque) owner.calls.push(new Opaque("=", owner, [name, value]));
  }
  function spread(targets: readonly Node[], value: Value, scope: Scope): void {
    if (targets.length === 1) assign(targets[0]!, value, scope);
    else targets.forEach((target, i) => assign(target, listOf(value)[i], scope));
  }

  function argumentsOf(node: Node, scope: Scope): [Value[], Record<string, Value>] {
    const args: Value[] = [];
    const named: Record<string, Value> = {};
    const list = children(node).slice(1, -1);
    for (let i = 0; i < list.length; i++) {
      const item = list[i]!;
      if (item.name === ",") continue;
      if (item.name === "*") args.push(...listOf(evaluate(list[++i]!, scope)));
      else if (item.name === "**") Object.assign(named, evaluate(list[++i]!, scope));
      else if (list[i + 1]?.name === "AssignOp") named[text(item)] = evaluate(list[(i += 2)]!, scope);
      else args.push(evaluate(item, scope));
    }
    return [args, named];
  }

  function define(node: Node, scope: Scope, self?: Instance): PyFunction {
    const list = children(node.getChild("ParamList")!).slice(1, -1);
    const body = node.getChild("Body")!;
    return new PyFunction((given, named) => {
      const local = new Scope(scope);
      const args = self ? [self as Value, ...given] : [...given];
      const rest = new Map(Object.entries(named));
      for (let i = 0; i < list.length; i++) {
        const item = list[i]!;
        if (item.name === ",") continue;
        if (item.name === "*") local.values.set(text(list[++i]!), args.splice(0));
        else if (item.name === "**") local.values.set(text(list[++i]!), Object.fromEntries(rest) as unknown as Value);
        else {
          const name = text(item);
          const standard = list[i + 1]?.name === "AssignOp" ? list[(i += 2)] : undefined;
          if (args.length === 0 && !rest.has(name) && !standard) throw new Error(`TypeError: ${name} is missing`);
          const [only] = args.splice(0, 1);
          local.values.set(name, only ?? (rest.has(name) ? rest.get(name) : evaluate(standard!, scope)));
          rest.delete(name);
        }
      }
      return run(body, local)?.returned;
    });
  }

  function defineClass(node: Node, scope: Scope): PyFunction {
    const methods = node.getChild("Body")!.getChildren("FunctionDefinition");
    const made: PyFunction = new PyFunction((args, named) => {
      const object = new Instance(made);
      for (const method of methods)
        object.fields.set(text(method.getChild("VariableName")!), define(method, scope, object));
      callValue(object.fields.get("__init__"), args, named);
      return object;
    });
    return made;
  }

  function evaluate(node: Node, scope: Scope): Value {
    const [first, second, third] = parts(node);
    switch (node.name) {
      case "Number":
        return Number(text(node));
      case "String":
        return text(node).replace(/^("""|"|')([^]*)\1$/, "$2");
      case "Boolean":
      case "None":
        return BUILTINS[text(node)];
      case "VariableName":
        return text(node) in given ? given[text(node)] : scope.get(text(node));
      case "FormatString": {
        let written = text(node).slice(2, -1);
        for (const hole of node.getChildren("FormatReplacement"))
          written = written.replace(text(hole), wordsOf(evaluate(children(hole)[1]!, scope)));
        return written;
      }
      case "ArrayExpression":
      case "TupleExpression":
        return parts(node).map((item) => evaluate(item, scope));
      case "ArrayComprehensionExpression": {
        const [, , variable, , list, , condition] = parts(node);
        return listOf(evaluate(list!, scope)).flatMap((value) => {
          const local = new Scope(scope);
          assign(variable!, value, local);
          return condition && !evaluate(condition, local) ? [] : [evaluate(first!, local)];
        });
      }
      case "UnaryExpression":
        return -Number(evaluate(second!, scope));
      case "BinaryExpression":
        return operate(text(second!), evaluate(first!, scope), evaluate(third!, scope));
      case "ConditionalExpression": {
        const [then, , condition, , otherwise] = parts(node);
        return evaluate(evaluate(condition!, scope) ? then! : otherwise!, scope);
      }
      case "MemberExpression":
        return member(evaluate(first!, scope), second!, scope);
      case "CallExpression": {
        const [args, named] = argumentsOf(second!, scope);
        return callValue(evaluate(first!, scope), args, named);
      }
      default:
        throw new Error(`an expression that is not known: ${node.name}: ${text(node)}`);
    }
  }

  function member(object: Value, key: Node, scope: Scope): Value {
    if (key.name !== "PropertyName") {
      const at = Number(evaluate(key, scope));
      return listOf(object).at(at);
    }
    const name = text(key);
    const answer = attribute(object, name);
    if (answer !== undefined) return answer;
    if (object instanceof Instance && object.fields.has(name)) return object.fields.get(name);
    if (object instanceof Opaque) return new Opaque(name, object);
    throw new Error(`AttributeError: ${name}`);
  }

  function operate(sign: string, a: Value, b: Value): Value {
    if (a instanceof Opaque || b instanceof Opaque) return new Opaque(sign, undefined, [a, b]);
    if (sign === "==") return a === b;
    if (sign === ">") return Number(a) > Number(b);
    if (sign === "+" && Array.isArray(a)) return [...listOf(a), ...listOf(b)];
    if (sign === "*" && Array.isArray(a)) return Array.from({length: Number(b)}, () => listOf(a)).flat();
    if (sign === "+") return Number(a) + Number(b);
    if (sign === "*") return Number(a) * Number(b);
    throw new Error(`an operator that is not known: ${sign}`);
  }

  function run(block: Node, scope: Scope): {readonly returned: Value} | undefined {
    for (const node of children(block)) {
      const result = execute(node, scope);
      if (result) return result;
    }
    return undefined;
  }

  function execute(node: Node, scope: Scope): {readonly returned: Value} | undefined {
    switch (node.name) {
      case "ImportStatement": {
        const names = node.getChildren("VariableName").map(text);
        const name = names.at(-1)!;
        if (!(name in BUILTINS)) scope.values.set(name, new Opaque(names[0]!));
        return undefined;
      }
      case "ClassDefinition":
      case "FunctionDefinition": {
        const make = node.name === "ClassDefinition" ? defineClass : define;
        assign(node.getChild("VariableName")!, make(node, scope), scope);
        return undefined;
      }
      case "ExpressionStatement":
        evaluate(node.firstChild!, scope);
        return undefined;
      case "AssignStatement": {
        const list = parts(node);
        const at = list.findIndex(({name}) => name === "AssignOp");
        const values = list.slice(at + 1).map((value) => evaluate(value, scope));
        spread(list.slice(0, at), values.length === 1 ? values[0] : values, scope);
        return undefined;
      }
      case "ForStatement": {
        const list = parts(node).slice(1);
        const at = list.findIndex(({name}) => name === "in");
        for (const value of listOf(evaluate(list[at + 1]!, scope))) {
          spread(list.slice(0, at), value, scope);
          const result = run(node.getChild("Body")!, scope);
          if (result) return result;
        }
        return undefined;
      }
      case "IfStatement":
        return evaluate(parts(node)[1]!, scope) ? run(node.getChild("Body")!, scope) : undefined;
      case "ReturnStatement":
        return {returned: evaluate(parts(node)[1]!, scope)};
      case "AssertStatement":
      case "Comment":
      case ":":
        return undefined;
      default:
        throw new Error(`a statement that is not known: ${node.name}: ${text(node)}`);
    }
  }

  const module = new Scope();
  run(parser.parse(source).topNode, module);
  return module.values;
}
