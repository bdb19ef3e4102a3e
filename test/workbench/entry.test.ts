import { describe, expect, it } from "vitest";
import { GENERAL, readEntry, TEXT_FORMAT } from "../../workbench/book";

describe("what is typed into a cell", () => {
  it.each([
    ["12.5", { content: { value: 12.5 } }],
    [" 7 ", { content: { value: 7 } }],
    ["-3e2", { content: { value: -300 } }],
    ["1,234.50", { content: { value: 1234.5 }, numberFormat: "#,##0.00" }],
    ["1,234", { content: { value: 1234 }, numberFormat: "#,##0" }],
    ["12%", { content: { value: 0.12 }, numberFormat: "0%" }],
    ["12.5%", { content: { value: 0.125 }, numberFormat: "0.00%" }],
    ["true", { content: { value: true } }],
    ["#REF!", { content: { value: "#REF!", isError: true } }],
    ["'0012", { content: { value: "0012" } }],
    ["12,34", { content: { value: "12,34" } }],
    ["合计", { content: { value: "合计" } }],
    ["=", { content: { value: "=" } }],
    ["", { content: null }],
  ])("%j under General", (typed, entry) => {
    expect(readEntry(typed, GENERAL, undefined)).toEqual(entry);
  });

  it("keeps the number format that the cell already has", () => {
    expect(readEntry("1,234.50", "0.00", undefined)).toEqual({ content: { value: 1234.5 } });
  });

  it("is text in a text cell, whatever it looks like", () => {
    expect(readEntry("=1+1", TEXT_FORMAT, undefined)).toEqual({ content: { value: "=1+1" } });
    expect(readEntry("2080505", TEXT_FORMAT, undefined)).toEqual({ content: { value: "2080505" } });
  });

  it("lets a formula keep the value that the cell shows, because nothing is calculated", () => {
    expect(readEntry("=A1+A2", GENERAL, 42)).toEqual({ content: { value: 42, formula: "=A1+A2" } });
    expect(readEntry("=A1+A2", GENERAL, undefined)).toEqual({ content: { value: 0, formula: "=A1+A2" } });
  });
});
