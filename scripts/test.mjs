import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Builds everything, then runs the unit tests and the browser tests. */
const steps = [
  ["build", ["webpack"]],
  ["unit tests", ["vitest", "run", "--project", "unit"]],
  ["browser tests", ["vitest", "run", "--project", "e2e"]],
];

for (const [name, [program, ...args]] of steps) {
  const { status } = spawnSync("npx", ["--no-install", program, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`npm test: ${name} failed`);
    process.exit(status ?? 1);
  }
}
