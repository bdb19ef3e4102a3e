import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  builtInClassification,
  domainOfCode,
  levelOfCode,
  parentCode,
  parseCode,
  type CodePart,
} from "../../src/classification";

describe("account codes in every written form", () => {
  it.each<[CodePart[], string, string | null]>([
    // one column each
    [["208", "05", "05"], "2080505", null],
    [[208, 5, 5], "2080505", null],
    [[208, "05", "05"], "2080505", null],
    [["208", "5", 5], "2080505", null],
    [["208", "05", null], "20805", null],
    [["208", "05", ""], "20805", null],
    [["208", "05", "—"], "20805", null],
    [["208", null, null], "208", null],
    [["208", " ", "　"], "208", null],
    [["２０８", "０５", "９９"], "2080599", null],
    [["208类", "05款", "05项"], "2080505", null],
    [["301", "01"], "30101", null],
    [["301", "01", "02"], "3010102", null],
    // each column repeats what stands before it
    [["208", "20805", "2080505"], "2080505", null],
    [["301", "01", "3010102"], "3010102", null],
    [["301", "30101", null], "30101", null],
    // placed in the column of its level
    [[null, "20805", null], "20805", null],
    [[null, null, "2080505"], "2080505", null],
    // one column
    [["2080505"], "2080505", null],
    [[2080505], "2080505", null],
    [["20805"], "20805", null],
    [[208], "208", null],
    [["'2080505"], "2080505", null],
    [["208 05 05"], "2080505", null],
    [["208　05　05"], "2080505", null],
    [["208  05 05"], "2080505", null],
    [["208\n05\n05"], "2080505", null],
    [["301 01"], "30101", null],
    [["208.05.05"], "2080505", null],
    [["208-05-05"], "2080505", null],
    [["[2080505]"], "2080505", null],
    [["208类"], "208", null],
    [["20805款"], "20805", null],
    [["2080505（项）"], "2080505", null],
    [["50101"], "50101", null],
    [["3010102"], "3010102", null],
    [["3022801"], "3022801", null],
    // with a name
    [["2080505机关事业单位基本养老保险缴费支出"], "2080505", "机关事业单位基本养老保险缴费支出"],
    [["2080505 机关事业单位基本养老保险缴费支出"], "2080505", "机关事业单位基本养老保险缴费支出"],
    [["2080505-机关服务"], "2080505", "机关服务"],
    [["[20805]行政事业单位养老支出"], "20805", "行政事业单位养老支出"],
    [["208社会保障和就业支出"], "208", "社会保障和就业支出"],
    [["301 01 基本工资"], "30101", "基本工资"],
    [["208.05 行政事业单位养老支出"], "20805", "行政事业单位养老支出"],
    [["20101人大事务"], "20101", "人大事务"],
    [["22902年初预留"], "22902", "年初预留"],
    [["2040409“两房”建设"], "2040409", "“两房”建设"],
    [["208社会保障和就业支出", null, null], "208", "社会保障和就业支出"],
  ])("%j is %s", (parts, code, rest) => {
    expect(parseCode(parts)).toEqual({ code, rest, level: levelOfCode(code), domain: domainOfCode(code) });
  });

  it.each<[CodePart[]]>([
    [[]],
    [[null, null, null]],
    [[""]],
    [["-"]],
    [["合计"]],
    // unit codes
    [["320001"]],
    [[136001]],
    [["141001"]],
    [["201001"]],
    [["301001"]],
    [["320"]],
    [[136]],
    [["320001某某局"]],
    // years and dates
    [["2025"]],
    [[2025]],
    [["2025年"]],
    [["2025-01-01"]],
    // amounts and counts
    [["208.05"]],
    [[208.05]],
    [["208,05"]],
    [["2,080,505"]],
    [["20805万元"]],
    [["2080505元"]],
    [["301人"]],
    [["208个项目"]],
    [["208项"]],
    [[-208]],
    [[NaN]],
    [["301%"]],
    // gaps and corrupt splits
    [["208", null, "05"]],
    [[null, "05", "05"]],
    [["05"]],
    [["7 11 02"]],
    [["208", "0", "0"]],
    [["208", "005"]],
    [["208", "301"]],
    [["208", "05", "基本工资"]],
    [["20805050505"]],
    [["2080"]],
    // other classifications
    [["101"]],
    [["10301"]],
    [["401"]],
    [["699"]],
    [["__proto__"]],
  ])("%j is no account code", (parts) => {
    expect(parseCode(parts)).toBeNull();
  });

  it("reads every known code back from each of its written forms", () => {
    const all = ["208", "301", "501"].flatMap((code) => {
      const classification = builtInClassification();
      const below = (at: string): string[] => [at, ...classification.childrenOf(at).flatMap((one) => below(one.code))];
      return below(code);
    });
    expect(all.length).toBeGreaterThan(100);
    for (const code of all) {
      const groups = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((group) => group !== "");
      const forms: CodePart[][] = [
        groups,
        groups.map(Number),
        [...groups, ...["", ""].slice(groups.length - 1)],
        [code],
        [Number(code)],
        [groups.join(" ")],
        [`${code}某某支出`],
      ];
      for (const form of forms) expect(parseCode(form)?.code, JSON.stringify(form)).toBe(code);
    }
  });

  it("answers any text without failing", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null)), { maxLength: 4 }), (parts) => {
        const parsed = parseCode(parts);
        expect(parsed === null || levelOfCode(parsed.code) === parsed.level).toBe(true);
      }),
    );
    for (const piece of ["208 ", "2080505机", "[", "1", "208."]) expect(parseCode([piece.repeat(100_000)])).toBeNull();
  });
});

describe("code structure", () => {
  it.each([
    ["208", "functional", "class", null],
    ["20805", "functional", "section", "208"],
    ["2080505", "functional", "item", "20805"],
    ["301", "economic", "class", null],
    ["39999", "economic", "section", "399"],
    ["3010102", "economic", "detail", "30101"],
    ["50101", "government-economic", "section", "501"],
    ["5010101", "government-economic", "detail", "50101"],
  ])("%s", (code, domain, level, parent) => {
    expect([domainOfCode(code), levelOfCode(code), parentCode(code)]).toEqual([domain, level, parent]);
  });

  it.each(["", "2", "20", "2080", "320001", "320", "101", "601", "20a", "２０８"])("%j has none", (code) => {
    expect([domainOfCode(code), levelOfCode(code), parentCode(code)]).toEqual([null, null, null]);
  });
});
