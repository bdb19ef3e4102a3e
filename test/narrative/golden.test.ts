import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { narrativeToPlainText, readWorkbook } from "../../src/documents";
import { expectGolden } from "../golden";
import { PRESETS } from "../layouts";
import { draft, generated, reportOf } from "./support";

const GOLDEN = new URL("golden/", import.meta.url);
const SAMPLE = new URL("../../assets/sample/", import.meta.url);

/** Each of them tells something in its own way. */
const KEPT = ["sichuan", "hunan", "beijing", "gansu", "shaanxi", "shanghai", "final-sichuan", "final-nationwide"];

async function sample(year: number) {
  const name = `sample-${year}-budget.xlsx`;
  return reportOf(await readWorkbook(new Uint8Array(readFileSync(new URL(name, SAMPLE))), name));
}

describe("drafts kept as texts", () => {
  it("the sample's", async () => {
    const narrative = draft(await sample(2026), await sample(2025));
    expectGolden(narrativeToPlainText(narrative), new URL("sample.txt", GOLDEN));
  });

  it.each(KEPT.map((name, index) => [name, index + 1] as const))("that of tables laid out as %s", (name, seed) => {
    const layout = PRESETS.find((one) => one.name === name)!;
    const narrative = draft(reportOf(generated(layout, seed)));
    expect(narrative.sections.length).toBeGreaterThan(5);
    expectGolden(narrativeToPlainText(narrative), new URL(`${name}.txt`, GOLDEN));
  });
});
