import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readNarrativeText, readWorkbook } from "../../src/documents";
import { type Claim, claimText, proofread, type Proofreading } from "../../src/proofreading";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, type BudgetReport } from "../../src/report";
import { type Defect, type Place, type Publication, PUBLICATIONS } from "./proofreading-defects";

const shared = new URL("../../../shared/", import.meta.url);
const present = existsSync(shared);
if (!present) console.log("Skipped: the published documents are not beside this project, so none was proofread.");

async function reportOf(name: string): Promise<BudgetReport> {
  const bytes = new Uint8Array(readFileSync(new URL(`workbooks/${name}.xlsx`, shared)));
  return buildReport(recognizeWorkbook(await readWorkbook(bytes, `${name}.xlsx`)));
}

async function proofreadPublication({ name, prior }: Publication): Promise<Proofreading> {
  const text = await readNarrativeText(new Uint8Array(readFileSync(new URL(`seeds/${name}.txt`, shared))));
  return proofread({
    text,
    report: await reportOf(name),
    prior: prior === null ? null : await reportOf(prior),
  });
}

/** Whether a finding touches any occurrence of the words in their line. */
function touches(text: string, claim: Claim, [line, words]: Place): boolean {
  const lines = text.split("\n");
  const begins = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const own = lines[line - 1]!;
  if (words === "") return claim.start < begins + own.length && begins < claim.end;
  expect([line, own.includes(words)]).toEqual([line, true]);
  for (let at = own.indexOf(words); at !== -1; at = own.indexOf(words, at + 1))
    if (claim.start < begins + at + words.length && begins + at < claim.end) return true;
  return false;
}

function lineOf(text: string, { start }: Claim): number {
  return text.slice(0, start).split("\n").length;
}

let [expected, found, falseAlarms] = [0, 0, 0];

describe.skipIf(!present)("a published 情况说明 beside its tables", () => {
  describe.each(PUBLICATIONS)("$name", (publication) => {
    const result = present ? proofreadPublication(publication) : Promise.reject(new Error("absent"));
    result.catch(() => undefined);

    it("has every provable defect pointed out that a program can see", async () => {
      const { text, findings } = await result;
      const isFound = ({ at }: Defect): boolean =>
        at.some((place) => findings.some((finding) => touches(text, finding, place)));
      const missed = publication.defects.filter((one) => !isFound(one));
      expected += publication.defects.length;
      found += publication.defects.length - missed.length;
      const known = publication.defects.filter(({ unseen }) => unseen !== undefined);
      expect(missed.map(({ id, what }) => `${id} ${what}`)).toEqual(known.map(({ id, what }) => `${id} ${what}`));
    });

    it("has nothing else pointed out", async () => {
      const { text, findings } = await result;
      const places = [...publication.defects.flatMap(({ at }) => at), ...publication.questionable];
      const alarms = findings.filter((finding) => !places.some((place) => touches(text, finding, place)));
      falseAlarms += alarms.length;
      expect(alarms.map((one) => `${lineOf(text, one)} ${one.rule} 「${one.quote}」 ${claimText(one, "zh")}`)).toEqual(
        [],
      );
    });
  });

  it("prints the account", () => {
    console.log(`Published documents: expected ${found}/${expected}, false alarms ${falseAlarms}`);
    expect(expected).toBeGreaterThan(60);
  });
});
