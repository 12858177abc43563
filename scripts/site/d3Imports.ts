/** @file Imports from `d3` as imports from the packages it is made of: a bundler shares whole files, and `d3` is one that leads to all. */
import {readFileSync} from "node:fs";
import {join} from "node:path";

const FROM_D3 = /\bimport \{([^}]*)\} from "d3";/g;

/** Each name that `d3` exports, and the package that it comes from. */
export async function d3Packages(): Promise<ReadonlyMap<string, string>> {
  const home = join(import.meta.dirname, "../../node_modules/d3/package.json");
  const {dependencies} = JSON.parse(readFileSync(home, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const names = await Promise.all(
    Object.keys(dependencies).map(async (name) => {
      const all = (await import(name)) as Readonly<Record<string, unknown>>;
      return Object.keys(all).map((exported) => [exported, name] as const);
    })
  );
  return new Map(names.flat());
}

/**
 * A module's source with each import from `d3` in the place of which stands one from every package that it needs; types are left out.
 * @throws Error for a name that no package has
 */
export function d3Imports(source: string, packages: ReadonlyMap<string, string>): string {
  return source.replace(FROM_D3, (_, list: string) => {
    const byPackage = new Map<string, string[]>();
    for (const item of list.split(",").map((part) => part.trim())) {
      if (item === "" || item.startsWith("type ")) continue;
      const home = packages.get(item.replace(/ as .*$/, ""));
      if (home === undefined) throw new Error(`d3 has no ${item}`);
      byPackage.set(home, [...(byPackage.get(home) ?? []), item]);
    }
    return [...byPackage].map(([home, items]) => `import {${items.join(", ")}} from "${home}";`).join("");
  });
}
