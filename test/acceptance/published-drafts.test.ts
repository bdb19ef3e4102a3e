import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PLACES, readPublished } from "../../bench/drafts/documents";
import { measure, measureText } from "../../bench/drafts/measure";

const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const present = existsSync(shared);
if (!present) console.log("Skipped: the published documents are not beside this project, so no draft was measured.");

/** Figures of a text that a table bears out and the draft leaves out, by the words before them, and why that is right. */
const LEFT_OUT: Readonly<Record<string, readonly (readonly [words: string, why: string])[]>> = {
  "leshan-2025-budget": [["7个，涉及预算2356.7万元", "defect 001-13: the table lists 31 projects in three classes"]],
  "luojiang-2025-budget": [["机关运行经费财政拨款预算为72.13万元", "the text prints this chapter twice"]],
  "zhaohua-2024-final": [
    ["国内公务接待支出0.4万元", "what guests from abroad cost stands in no table"],
    ["共计支出0.4万元", "the same"],
    ["占本年支出合计的0%", "nothing spent is told in words: 没有…支出"],
    ["国有资本经营预算财政拨款支出0万元", "the same"],
    ["，占本年支出合计的0%", "the same"],
  ],
};

describe.skipIf(!present)("a published document drafted again", () => {
  it.each(PLACES)("has the figures its tables hold and the sections of its genre: $name", async (place) => {
    const published = await readPublished(shared, place);
    if (published === null) return;
    const measured = measure(published);
    console.log(measureText(measured));
    const reviewed = LEFT_OUT[place.name] ?? [];
    expect(measured.sections.missing).toEqual([]);
    expect(measured.figures.missing).toHaveLength(reviewed.length);
    for (const [index, [words]] of reviewed.entries()) expect(measured.figures.missing[index]).toContain(words);
    expect(measured.figures.held).toBeGreaterThan(15);
  });
});
