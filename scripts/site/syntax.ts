/** @file What is asked of a program that is read as a tree. */
import type {AnyNode} from "acorn";

const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && typeof (value as {type?: unknown}).type === "string";

/** What a pattern binds, or an assignment's left side changes: of `a.b.c` it is `a`. */
export function bound(node: AnyNode | null): string[] {
  if (node === null) return [];
  if (node.type === "Identifier") return [node.name];
  if (node.type === "MemberExpression") return bound(node.object);
  if (node.type === "AssignmentExpression") return bound(node.left);
  if (node.type === "AssignmentPattern") return bound(node.left);
  if (node.type === "RestElement") return bound(node.argument);
  if (node.type === "ArrayPattern") return node.elements.flatMap(bound);
  if (node.type === "ObjectPattern")
    return node.properties.flatMap((one) => bound(one.type === "Property" ? one.value : one.argument));
  return [];
}

/** The nodes right below a node; names of properties are none. */
export function children(node: AnyNode): AnyNode[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isName =
      (node.type === "MemberExpression" && key === "property" && !node.computed) ||
      ((node.type === "Property" || node.type === "MethodDefinition") && key === "key" && !node.computed);
    return isName ? [] : (Array.isArray(value) ? (value as unknown[]) : [value as unknown]).filter(isNode);
  });
}
