import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../..");
const script = resolve(root, "node_modules/.cache/budget-narrative/cli.mjs");

export const SAMPLE = resolve(root, "assets/sample/sample-2026-budget.xlsx");
export const SAMPLE_PRIOR = resolve(root, "assets/sample/sample-2025-budget.xlsx");

/** Bundles the command line once for a test file; libraries stay outside and load lazily as in the build. */
export async function buildCommand(): Promise<string> {
  mkdirSync(resolve(script, ".."), { recursive: true });
  await build({
    entryPoints: [resolve(root, "src/cli/main.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return script;
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status: status ?? -1, stdout, stderr };
}
