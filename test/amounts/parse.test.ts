import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWritten, type Written } from "../../src/amounts";

function numberIn(text: string): Extract<Written, { kind: "number" }> {
  const written = parseWritten(text);
  if (written.kind !== "number") throw new Error(`${text} was read as ${written.kind}`);
  return written;
}

describe("written numbers", () => {
  it.each([
    ["2,781.20", "2781.2", 2],
    ["3，518.85", "3518.85", 2],
    ["３５１８．８５", "3518.85", 2],
    ["3 518.85", "3518.85", 2],
    [" 1995 ", "1995", 0],
    ["0.00", "0", 2],
    [".5", "0.5", 1],
    ["-1.5", "-1.5", 1],
    ["－1.5", "-1.5", 1],
    ["—1.5", "-1.5", 1],
    ["(1,234.50)", "-1234.5", 2],
    ["（12）", "-12", 0],
    ["+3", "3", 0],
    ["¥12.30", "12.3", 2],
    ["￥12.30", "12.3", 2],
    ["-¥12.30", "-12.3", 2],
    ["¥-12.30", "-12.3", 2],
    ["007", "7", 0],
    ["12345678901234567890.12", "12345678901234567890.12", 2],
  ])("reads %s", (text, value, decimals) => {
    const written = numberIn(text);
    expect(written.value.toFixed()).toBe(value);
    expect(written.decimals).toBe(decimals);
  });

  it.each([
    ["424.5万元", "万元", false],
    ["424.5 万 元", "万元", false],
    ["3亿", "亿元", false],
    ["3万", "万元", false],
    ["107600元", "元", false],
    ["5千元", "千元", false],
    ["15.26%", null, true],
    ["15.26％", null, true],
    ["15.26", null, false],
  ])("reads the suffix of %s", (text, unit, percent) => {
    expect(numberIn(text)).toMatchObject({ unit, percent });
  });

  it.each([
    ["", "blank"],
    ["  　\u00a0\u200b", "blank"],
    [" ".repeat(500), "blank"],
    ["-", "dash"],
    ["——", "dash"],
    ["－", "dash"],
    ["/", "dash"],
    ["合计", "words"],
    ["1、234", "words"],
    ["1,23", "words"],
    ["12,3456", "words"],
    ["1.2.3", "words"],
    ["--5", "words"],
    ["(-5)", "words"],
    ["5.", "words"],
    ["10²", "words"],
    ["①", "words"],
    ["1e5", "words"],
    ["0x10", "words"],
    ["%", "words"],
    ["元", "words"],
    [".", "words"],
    ["2024年", "words"],
  ])("tells %j as %s", (text, kind) => {
    expect(parseWritten(text).kind).toBe(kind);
  });

  it("never yields a negative zero", () => {
    expect(Object.is(numberIn("-0.00").value.toNumber(), 0)).toBe(true);
  });

  it("keeps blank, dash and zero apart", () => {
    expect(["", "-", "0"].map((text) => parseWritten(text).kind)).toEqual(["blank", "dash", "number"]);
  });

  it("answers any text, however long, without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        expect(["number", "blank", "dash", "words"]).toContain(parseWritten(text).kind);
      }),
    );
    for (const piece of ["1,", "1,234", "(", "((1", "-", "1 ", ".", "1.1", "9", "万", "—1"])
      expect(parseWritten(piece.repeat(200_000)).kind).toBe("words");
  });
});
