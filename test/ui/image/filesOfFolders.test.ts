import {expect, it} from "vitest";
import {filesOfFolders, foldersOf} from "../../../components/ui/image/filesOfFolders.js";

type Tree = {readonly [name: string]: Tree | null};

/** Files and folders as a browser tells them, two at a time; null is a file. */
function entriesOf(tree: Tree): FileSystemEntry[] {
  return Object.entries(tree).map(([name, inside]) => {
    if (inside === null)
      return {name, isDirectory: false, file: (take: (file: File) => void) => take(new File(["x"], name))};
    const createReader = () => {
      const waiting = entriesOf(inside);
      return {readEntries: (take: (some: FileSystemEntry[]) => void) => take(waiting.splice(0, 2))};
    };
    return {name, isDirectory: true, createReader};
  }) as unknown as FileSystemEntry[];
}
const dropped = (tree: Tree): DataTransfer =>
  ({items: entriesOf(tree).map((entry) => ({webkitGetAsEntry: () => entry}))}) as unknown as DataTransfer;

it("finds every file of dropped folders with its path, however many parts a folder is told in", async () => {
  const tree: Tree = {pets: {cats: {"1.png": null, "2.png": null, "3.png": null}, "notes.txt": null}, "a.zip": null};
  const found = await filesOfFolders(foldersOf(dropped(tree)));
  expect(found.map(({path}) => path)).toEqual([
    "pets/cats/1.png",
    "pets/cats/2.png",
    "pets/cats/3.png",
    "pets/notes.txt",
    "a.zip"
  ]);
  expect(found[0]?.file.name).toBe("1.png");
});

it("leaves what holds no folder to others", () => {
  expect(foldersOf(dropped({"a.zip": null}))).toEqual([]);
  expect(foldersOf(null)).toEqual([]);
});

it("is refused where the browser cannot read a folder", async () => {
  const broken = {
    name: "pets",
    isDirectory: true,
    createReader: () => ({readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error("gone"))})
  };
  await expect(filesOfFolders([broken as unknown as FileSystemEntry])).rejects.toThrow("gone");
});
