import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report";
import { proofread } from "../../src/proofreading";
import { recognizeWorkbook } from "../../src/recognition";
import { workbookOf } from "../narrative/support";

const BOOK = workbookOf([
  [
    "三公",
    [
      ["2031年度“三公”经费支出决算表"],
      ["单位：云台区图书馆", null, "单位：万元"],
      ["项目", "预算数", "决算数"],
      ["合计", 12.5, 9.75],
      ["因公出国（境）费", 0, 0],
      ["公务接待费", 2.5, 0.75],
      ["公务用车购置及运行维护费", 10, 9],
    ],
  ],
]);
const REPORT = buildReport(recognizeWorkbook(BOOK));

function judged(text: string): readonly string[] {
  return proofread({ text: `四、“三公”经费支出决算情况说明\n${text}`, report: REPORT, prior: null })
    .claims.filter(({ rule, cells }) => /^(?:direction|change-amount)$/.test(rule) && cells.length > 0)
    .map(({ quote, verdict, messageId }) => `${quote} ${verdict} ${messageId}`);
}

describe("an outcome beside its own plan in the tables", () => {
  it("is borne out where text and tables agree", () => {
    expect(judged("公务接待费支出0.75万元，与2031年度预算相比，减少1.75万元。")).toEqual([
      "减少 agrees direction",
      "1.75万元 agrees change-amount",
    ]);
  });

  it("is told where the amount, the way, or 无变化 is wrong", () => {
    expect(judged("公务接待费支出0.75万元，与2031年度预算相比，减少1.57万元。")).toEqual([
      "减少 agrees direction",
      "1.57万元 disagrees change-amount-plan",
    ]);
    expect(judged("公务用车购置及运行维护费支出9万元，与2031年度预算相比无变化。")).toEqual([
      "无变化 disagrees direction-plan",
    ]);
  });

  it("is left alone where another act of the year is meant", () => {
    expect(judged("公务接待费支出0.75万元，与2031年年初预算相比，减少0.25万元。")).toEqual([]);
  });
});
