import { describe, expect, it } from "vitest";
import { textBasis } from "../../../src/pipeline";
import { sayingsIn } from "../../../src/proofreading/saying/sayings";
import { readingOf } from "../proof-tester";

function coordinates(text: string, kind: "budget" | "final-account", year = 2031): readonly string[] {
  const reading = readingOf({ text, report: textBasis(text, { kind, year }).report });
  return sayingsIn(reading).flatMap((one) =>
    one.kind === "value"
      ? [`${one.figure.text} ${one.item?.key ?? "?"} ${one.year} ${one.stage}`]
      : one.kind === "change"
        ? [
            `${one.amount?.text ?? "0"} Δ ${one.item?.key ?? "?"} ${one.year} ← ${one.base?.year}${one.base?.stage ?? ""}`,
          ]
        : [],
  );
}

const PHRASES: readonly (readonly [string, "budget" | "final-account", readonly string[]])[] = [
  ["2031年基本支出预算12.5万元。", "budget", ["12.5万元 spending:basic 2031 budget"]],
  [
    "“三公”经费支出决算3万元，年初预算4万元。",
    "final-account",
    ["3万元 three-public:total 2031 final", "4万元 three-public:total 2031 budget"],
  ],
  [
    "公务接待费比预算无增减变化，比上年增加0.5万元。",
    "final-account",
    ["0 Δ three-public:official-reception 2031 ← 2031budget", "0.5万元 Δ three-public:official-reception 2031 ← 2030"],
  ],
  [
    "2030年“三公”经费决算8万元，2031年预算安排9万元，比上年增加1万元。",
    "budget",
    [
      "8万元 three-public:total 2030 final",
      "9万元 three-public:total 2031 budget",
      "1万元 Δ three-public:total 2031 ← 2030",
    ],
  ],
  [
    "项目支出6万元。\n二、2030年公务接待费情况\n公务接待费2万元。",
    "budget",
    ["6万元 spending:project 2031 budget", "2万元 three-public:official-reception 2030 budget"],
  ],
  ["与上年相比，公用经费减少2万元。", "budget", ["2万元 Δ spending:public 2031 ← 2030"]],
  ["经比较2031年度“三公”经费4万元。", "final-account", ["4万元 three-public:total 2031 final"]],
  ["购置单价200万元以上的设备0台。", "budget", []],
  [
    "基本支出5万元，较上年增加1万元，主要原因是补发工资3万元。",
    "budget",
    ["5万元 spending:basic 2031 budget", "1万元 Δ spending:basic 2031 ← 2030"],
  ],
];

describe("what a phrase says its number is", () => {
  it.each(PHRASES)("%s", (text, kind, expected) => {
    expect(coordinates(text, kind)).toEqual(expected);
  });
});
