// npm run bench [name …]: bundles and runs bench/*.bench.ts one after the other in this process' Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const wanted = process.argv.slice(2);
const benches = readdirSync("bench").filter(
  (file) => file.endsWith(".bench.ts") && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))),
);
const out = mkdtempSync(join("node_modules", ".bench-"));
try {
  for (const file of benches) {
    const outfile = join(out, file.replace(/\.ts$/, ".mjs"));
    await build({
      entryPoints: [join("bench", file)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "error",
    });
    console.log(`\n# ${file}`);
    const { status } = spawnSync(process.execPath, [outfile], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
