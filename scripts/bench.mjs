// npm run bench [name …]: bundles and runs bench/*.bench.ts one after the other in this process' Node.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runBundled } from "./bundled.mjs";

const wanted = process.argv.slice(2);
const benches = readdirSync("bench").filter(
  (file) => file.endsWith(".bench.ts") && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))),
);
for (const file of benches) {
  console.log(`\n# ${file}`);
  if ((await runBundled(join("bench", file))) !== 0) process.exitCode = 1;
}
