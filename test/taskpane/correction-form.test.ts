import { describe, expect, it } from "vitest";
import { correctionOf, draftOf, rowOf } from "../../src/taskpane/state/correction-form";
import { placeOf } from "../../src/taskpane/state/table-key";
import { EXPENDITURE } from "./fixtures/recognition";

const PLACE = placeOf(EXPENDITURE);
const UNTOUCHED = draftOf(EXPENDITURE, undefined);

describe("the correction form", () => {
  it("starts with what was recognised, rows numbered as Excel shows them", () => {
    expect(UNTOUCHED).toMatchObject({
      kind: "dept-expenditure-summary",
      unit: "万元",
      headerLastRow: "4",
      totalRow: "5",
    });
  });

  it("says only what the user changed", () => {
    expect(correctionOf(UNTOUCHED, EXPENDITURE, undefined, PLACE)).toEqual(PLACE);
    expect(correctionOf({ ...UNTOUCHED, unit: "元" }, EXPENDITURE, undefined, PLACE)).toEqual({ ...PLACE, unit: "元" });
    expect(correctionOf({ ...UNTOUCHED, totalRow: "" }, EXPENDITURE, undefined, PLACE)).toEqual({
      ...PLACE,
      totalRow: null,
    });
  });

  it("keeps an earlier correction that recognition has meanwhile followed", () => {
    const earlier = { ...PLACE, unit: "万元" } as const;
    expect(correctionOf(draftOf(EXPENDITURE, earlier), EXPENDITURE, earlier, PLACE)).toEqual(earlier);
  });

  it("leaves a table out altogether when told to", () => {
    const draft = { ...UNTOUCHED, ignore: true, headerLastRow: "x" };
    expect(correctionOf(draft, EXPENDITURE, undefined, PLACE)).toEqual({ ...PLACE, ignore: true });
  });

  it("waits while a row number makes no sense", () => {
    expect(correctionOf({ ...UNTOUCHED, headerLastRow: "五" }, EXPENDITURE, undefined, PLACE)).toBeNull();
  });

  it("assigns a kind to a sheet in which nothing was recognised", () => {
    const draft = { ...draftOf(null, undefined), kind: "dept-income-summary", columns: new Map([[5, "total"]]) };
    expect(correctionOf(draft, null, undefined, { sheet: "测算", firstRow: 0 })).toEqual({
      sheet: "测算",
      firstRow: 0,
      kind: "dept-income-summary",
      columns: { 5: "total" },
    });
  });

  it.each([
    ["5", 4],
    [" １２ ", 11],
    ["", null],
    ["0", undefined],
    ["-3", undefined],
    ["1.5", undefined],
    ["99999999", undefined],
  ])("reads the row number %j", (text, row) => {
    expect(rowOf(text)).toBe(row);
  });
});
