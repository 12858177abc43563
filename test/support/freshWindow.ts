// d3 binds its clock to the window of its first import: the process' own, which outlives every file's.
import "d3";
import {Blob} from "node:buffer";
import {afterAll} from "vitest";
import {builtinEnvironments} from "vitest/runtime";

/*
 * Files that need a document share a process, and so its modules; starting jsdom and d3 for each file took most of their time.
 * Each file still gets a window of its own, laid over that of the process until the file is through. vitest derives a window's
 * Request from the one it finds and asks that one what a Request is; it has to find Node's, or it asks itself without end.
 */
Object.assign(globalThis, {Blob, Request: Object.getPrototypeOf(Request) as typeof Request});
const {teardown} = await builtinEnvironments.jsdom.setup(globalThis, {});
afterAll(() => teardown(globalThis));
