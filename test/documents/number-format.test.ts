import { SSF as untypedFormatter } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownText } from "../../src/documents";
import { builtInFormat } from "../../src/documents/number-format";

const otherFormatter = untypedFormatter as { readonly format: (format: string, value: number) => string };

/** Format, value, what Excel shows. */
const SHOWN: readonly (readonly [string | undefined, number | string | boolean, string])[] = [
  [undefined, 0, "0"],
  [undefined, 2781.2, "2781.2"],
  [undefined, 0.1 + 0.2, "0.3"],
  [undefined, 1234567.891234567, "1234567.891"],
  [undefined, 12345678901.5, "12345678902"],
  [undefined, 123456789012, "1.23457E+11"],
  [undefined, 0.00012345678, "0.000123457"],
  [undefined, true, "TRUE"],
  ["General", -1.5, "-1.5"],
  ["0", 2.5, "3"],
  ["0", -1234.5, "-1235"],
  ["00", 5, "05"],
  ["00", 208, "208"],
  ["0.00", 1.005, "1.01"],
  ["0.00", 18.115, "18.12"],
  ["#,##0.00", 2.675, "2.68"],
  ["#,##0.00", 1234567.8, "1,234,567.80"],
  ["#,##0.00_ ", 110.235, "110.24 "],
  ["#,##0.00", 0, "0.00"],
  ["#,##0", 999.5, "1,000"],
  ["#,##0.##", 5, "5."],
  [".00", 12.5, "12.50"],
  ["0.00%", 0.15258, "15.26%"],
  ["0%", 0.005, "1%"],
  ["0.00_);[Red](0.00)", -3.2, "(3.20)"],
  ["#,##0.00;-#,##0.00;", 0, ""],
  ['0.00;-0.00;"-"', 0, "-"],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, " 1,234.50 "],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, " -   "],
  ['[>=10000]0!.00,"亿";0.00', 123456, "1.23亿"],
  ['[<0]"负"0;[>100]"多"0;0.0', 5, "5.0"],
  ['[<0]"负"0;[>100]"多"0;0.0', -5, "负5"],
  ["0!.0,", 12345678, "1234.6"],
  ["#,##0.00,,", 1234567890, "1,234.57"],
  ["[$¥-804]#,##0.00", 5, "¥5.00"],
  ['"第"0"页"', 3, "第3页"],
  ["00-00", 1234, "12-34"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["##0.0E+0", 12345, "12.3E+3"],
  ["# ?/?", 0.5, "0.5"],
  ["@", 5, "5"],
  ["@", "05", "05"],
  ["0.00", "不是数", "不是数"],
  ['0;-0;0;@"（项）"', "行政运行", "行政运行（项）"],
  ["yyyy/m/d", 45688, "2025/1/31"],
  ['yyyy"年"m"月"d"日"', 45688, "2025年1月31日"],
  ['[DBNum1][$-804]yyyy"年"m"月"', 45688, "2025年1月"],
  ["yyyy-mm-dd hh:mm:ss", 45688.75, "2025-01-31 18:00:00"],
  ["h:mm AM/PM", 0.5, "12:00 PM"],
  ['上午/下午h"时"mm"分"', 0.75, "下午6时00分"],
  ["[h]:mm", 1.25, "30:00"],
  ["mm:ss", 1 / 24 / 60, "01:00"],
  ["[$-804]aaaa", 45688, "星期五"],
  ["dddd", 45688, "Friday"],
  ["yyyy/m/d", 60, "1900/2/29"],
  ["yyyy/m/d", 1, "1900/1/1"],
  ["yyyy/m/d", -1, "########"],
];

describe("shown text", () => {
  it.each(SHOWN)("%s of %s is %s", (format, value, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });

  it("counts from 1904 on request", () => {
    expect(shownText(0, "yyyy/m/d", true)).toBe("1904/1/1");
  });

  it("knows the formats that files name by number", () => {
    expect([0, 2, 4, 9, 14, 49].map(builtInFormat)).toEqual([undefined, "0.00", "#,##0.00", "0%", "yyyy/m/d", "@"]);
    expect(shownText(45688, builtInFormat(31))).toBe("2025年1月31日");
  });

  it("never fails on whatever a file calls a format", () => {
    const scrap = fc.constantFrom(...'0#?.,%_*;[]$-"\\!@eEyMdhs/年：> 1'.split(""), "General", "[h]", "[>1]", "AM/PM");
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 20 }), fc.double(), (pieces, value) => {
        expect(typeof shownText(value, pieces.join(""))).toBe("string");
      }),
    );
  });
});

describe("agreement with the formatter of another library", () => {
  const formats = ["General", "0", "0.00", "#,##0.00", "#,##0.00_ ", "0.0%", "#,##0.00_);(#,##0.00)", "00000", "#.###"];

  it("shows amounts in 分 alike under every amount format", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.constantFrom(...formats), (fen, format) => {
        const value = fen / 100;
        // The other library rounds the binary number, which is wrong for halves: those are left out.
        fc.pre(format.includes(".00") || fen % 100 !== 50);
        expect(shownText(value, format)).toBe(otherFormatter.format(format, value));
      }),
    );
  });

  it("shows dates alike", () => {
    fc.assert(
      // The other library refuses the hours of the very last day, 31 December 9999.
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        for (const format of ["yyyy/m/d", "yyyy-mm-dd hh:mm:ss", "d-mmm-yy", "dddd", "[h]:mm:ss", "h:mm:ss AM/PM"])
          expect(shownText(day + second / 86_400, format)).toBe(otherFormatter.format(format, day + second / 86_400));
      }),
    );
  });
});
