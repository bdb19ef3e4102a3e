import { describe, expect, it } from "vitest";
import { accountNamesOf } from "../../../src/proofreading/naming/account-names";
import { ITEM_BOOK } from "../../examples/account-books";
import { namedIn } from "../../../src/proofreading/naming/named";
import { reportOf, readingOf } from "../proof-tester";

function pathsOf(text: string): readonly { readonly names: readonly string[]; readonly code: string | null }[] {
  const { paths } = namedIn(readingOf({ text, report: reportOf(ITEM_BOOK) }));
  return paths.map(({ parts, code }) => ({ names: parts.map(({ name }) => name), code }));
}

describe("account paths", () => {
  const whole = ["卫生健康支出", "医疗保障管理事务", "行政运行"];

  it("are found with half-width and full-width marks, with codes, and across a broken line", () => {
    for (const text of [
      "1.卫生健康支出（类）医疗保障管理事务(款)行政运行（项）：2025年预算数为15万元。",
      "1.210卫生健康支出（类）21015医疗保障管理事务（款）2101501行政运行（项）15万元。",
      "其中，卫生健康支出（类）医疗保障\n管理事务（款）行政运行（项）15万元。",
      "主要为卫生健康支出（类）医疗保障管理事务（款）行政运行（项）15万元。",
    ])
      expect(pathsOf(text)).toEqual([{ names: whole, code: "2101501" }]);
  });

  it("are found written with dashes as terms of the glossary", () => {
    expect(pathsOf("名词解释\n（一）卫生健康支出-医疗保障管理事务-行政运行：指基本支出。")).toEqual([
      { names: whole, code: "2101501" },
    ]);
  });

  it("may close their 支出 behind the mark", () => {
    expect(pathsOf("卫生健康（类）支出37万元，占62%。")).toEqual([{ names: ["卫生健康支出"], code: "210" }]);
  });

  it("take a 款 that nothing knows for the one its 项 stands under, when it looks like it", () => {
    const text = (section: string): string => `卫生健康支出（类）${section}（款）行政单位医疗（项）12万元。`;
    const faultOf = (section: string): unknown =>
      namedIn(readingOf({ text: text(section), report: reportOf(ITEM_BOOK) })).paths[0]!.parts[1]!.judgement;
    expect(faultOf("行政事业某某医疗")).toMatchObject({ kind: "wrong", official: "行政事业单位医疗" });
    expect(faultOf("云溪专项事务")).toEqual({ kind: "unknown" });
  });

  it("are none where the levels themselves are spoken of", () => {
    expect(pathsOf("本表按类（款）项（目）列示。")).toEqual([]);
  });
});

describe("names of accounts", () => {
  const names = accountNamesOf(reportOf(ITEM_BOOK));

  it("are what the tables print, else what the list of the year has", () => {
    expect(names.judge("行政单位医疗", "item", "21011")).toEqual({ kind: "right", codes: ["2101101"], sure: true });
    expect(names.judge("城乡医疗救助", "item", "21013")).toEqual({ kind: "right", codes: ["2101301"], sure: true });
  });

  it("say what is wrong with a name", () => {
    expect(names.judge("行政单位医疗支出", "item", "21011")).toMatchObject({ kind: "wrong", fault: "lengthened" });
    expect(names.judge("卫生健康", "class", null)).toMatchObject({ kind: "wrong", fault: "shortened" });
    expect(names.judge("行政事业单位离退休", "section", "208")).toMatchObject({ fault: "former", code: "20805" });
    expect(names.judge("其他社会保障和就业支出", "item", "20805")).toMatchObject({
      kind: "elsewhere",
      code: "2089999",
    });
  });

  it("are not guessed at when nothing is near", () => {
    expect(names.judge("云溪专项业务", "item", "21015")).toEqual({ kind: "unknown", lacking: "医疗保障管理事务" });
  });
});
