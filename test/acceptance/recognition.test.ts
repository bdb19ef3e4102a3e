import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCommand } from "../cli/command";

const scorer = resolve(import.meta.dirname, "../../../shared/tools/score-recognition.mjs");
const available = existsSync(scorer);
if (!available) console.log("skipped: recognition against the answer keys needs ../shared");

describe.skipIf(!available)("recognition against the answer keys", () => {
  let script = "";
  beforeAll(async () => {
    script = await buildCommand();
  });

  it("scores every key of all eight workbooks", () => {
    const { status, stdout } = spawnSync(process.execPath, [scorer, script], { encoding: "utf8", maxBuffer: 1 << 28 });
    console.log(stdout.trim().split("\n").at(-1));
    expect(stdout).toMatch(/recognition (\d+)\/\1 = 1\.0000/);
    expect(status).toBe(0);
  });
});
