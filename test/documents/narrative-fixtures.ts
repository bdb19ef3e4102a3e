import { Decimal } from "../../src/amounts";
import type { Narrative, NarrativeSection, Run } from "../../src/narrative";

export const text = (content: string): Run => ({ type: "text", text: content });
export const figure = (content: string): Run => ({
  type: "figure",
  text: content,
  value: new Decimal("2781.2"),
  unit: "万元",
  formula: { kind: "read", terms: [] },
  cells: [],
});
export const blank = (prompt: string, answer: string | null): Run => ({
  type: "blank",
  id: prompt,
  prompt,
  answer,
  suggestions: [],
});
export const chart: Run = {
  type: "chart",
  id: "expenditure",
  title: "支出结构",
  bars: [
    { label: "基本支出", value: new Decimal("424.5"), text: "424.5万元" },
    { label: "项目支出", value: new Decimal("2356.7"), text: "2,356.7万元" },
  ],
};

export function narrative(...sections: readonly Omit<NarrativeSection, "id">[]): Narrative {
  return {
    title: "某局2025年部门预算情况说明",
    wording: "test",
    sections: sections.map((section, index) => ({ id: String(index), ...section })),
    blanks: [],
  };
}

/** Texts that would become markup or a formula where they are not treated as text. */
export const NASTY = [
  "<img src=x onerror=alert(1)>",
  "</p><script>alert(1)</script>",
  "\" onmouseover='alert(1)",
  "&lt;b&gt; & &amp;",
  "<!-- --> ]]> <![CDATA[",
  "javascript:alert(1)",
  '=HYPERLINK("x")',
];
