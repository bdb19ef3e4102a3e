import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** How what is written in TypeScript becomes one file for this Node, beside our packages. */
export const FOR_NODE = { bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "error" };

/** Bundles a TypeScript program of the repository, runs it with this Node beside our packages, and gives its status. */
export async function runBundled(entry, args = []) {
  const out = mkdtempSync(join("node_modules", ".bundled-"));
  try {
    const outfile = join(out, "program.mjs");
    await build({ ...FOR_NODE, entryPoints: [entry], outfile });
    return spawnSync(process.execPath, [outfile, ...args], { stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
