import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles a TypeScript program of the repository, runs it with this Node beside our packages, and gives its status. */
export async function runBundled(entry, args = []) {
  const out = mkdtempSync(join("node_modules", ".bundled-"));
  try {
    const outfile = join(out, "program.mjs");
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "error",
    });
    return spawnSync(process.execPath, [outfile, ...args], { stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
