// npm run trial [each [seed [stories]]]: does seeded damage to generated (and, beside the repository, real) books and counts what is told of it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const out = mkdtempSync(join("node_modules", ".trial-"));
try {
  const outfile = join(out, "trial.mjs");
  await build({
    entryPoints: [join("bench", "trial", "main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
