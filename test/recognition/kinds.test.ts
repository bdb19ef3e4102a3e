import { describe, expect, it } from "vitest";
import { inBothDocuments, kindRecord, TABLE_KINDS, type TableKind } from "../../src/recognition";
import { kindOfTitle } from "../../src/recognition/sheet/titles";

/**
 * Kinds a title names; the others are told from these by what they show, see settled-kind.ts. The sheets that
 * 基本支出表 is divided into are called after their parts, and their common name is the whole's.
 */
const TITLED = TABLE_KINDS.filter(
  (kind) => kindRecord(kind).title !== undefined && kind !== "general-budget-basic-part",
);

describe("records of kinds", () => {
  it.each(TITLED)("%s is what its own name says", (kind) => {
    expect(kindOfTitle(kindRecord(kind).names[0])).toBe(kind);
  });

  it("name each kind once in either language", () => {
    for (const language of [0, 1] as const)
      expect(new Set(TABLE_KINDS.map((kind) => kindRecord(kind).names[language])).size).toBe(TABLE_KINDS.length);
  });

  it("pair tables of a budget with tables of a final account of the same money and shape", () => {
    for (const kind of TABLE_KINDS) {
      const { twin, document, fund, shape } = kindRecord(kind);
      if (twin === undefined) continue;
      const other = kindRecord(twin as TableKind);
      expect([kind, document, other.document]).toEqual([kind, "budget", "final-account"]);
      expect([kind, other.fund, other.shape]).toEqual([kind, fund, shape]);
    }
  });

  it("stand in only for a kind that every document publishes", () => {
    for (const kind of TABLE_KINDS) {
      const { insteadOf } = kindRecord(kind);
      if (insteadOf !== undefined) expect(kindRecord(insteadOf as TableKind).required).toBeDefined();
    }
  });

  it("give no half of a set: without all its twins a set is of the budget only", () => {
    expect(inBothDocuments({ a: "dept-income-summary", b: "dept-expenditure-summary" })).toEqual([
      { a: "dept-income-summary", b: "dept-expenditure-summary" },
      { a: "final-income", b: "final-expenditure" },
    ]);
    expect(inBothDocuments({ a: "dept-income-summary", b: "dept-project-expenditure" })).toHaveLength(1);
  });
});
