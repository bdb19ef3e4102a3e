import type { Canvas } from "./canvas";
import type { BudgetData } from "./data";
import type { Layout, NumberStyle, TablePlan } from "./layout";
import { numeral } from "./model";

/** 1-2 as the layout prints table numbers. `ordinal` counts the tables of the book from one. */
export function numberText(style: NumberStyle, number: string, ordinal: number): string {
  switch (style) {
    case "表1-1":
      return `表${number}`;
    case "公开表1-1":
      return `公开表${number}`;
    case "附表1-1":
      return `附表${number}`;
    case "公开01表":
      return `公开${String(ordinal).padStart(2, "0")}表`;
    case "预算01-1表": {
      const [main = "", minor] = number.split("-");
      return `预算${main.padStart(2, "0")}${minor === undefined ? "" : `-${minor}`}表`;
    }
    case "表一":
      return `表${numeral(ordinal)}`;
  }
}

export function titleText({ head }: Layout, data: BudgetData, plan: TablePlan, ordinal: number): string {
  const year = head.year === "before-title" ? `${data.year}年` : "";
  const organisation = head.organisation === "in-title" ? data.department.name : "";
  const number =
    head.numberPlace === "in-title" && head.numberStyle !== null && plan.number !== null
      ? `${numberText(head.numberStyle, plan.number, ordinal)}  `
      : "";
  const title = `${number}${organisation}${year}${plan.title}`;
  if (head.titleSpacing === "trailing") return `${title}  `;
  return head.titleSpacing === "wide" ? [...title].join(" ") : title;
}

/** Everything above the header band; returns the first row beneath it. */
export function printHead(
  canvas: Canvas,
  layout: Layout,
  data: BudgetData,
  plan: TablePlan,
  at: { readonly top: number; readonly left: number; readonly width: number; readonly ordinal: number },
  subtitle?: string,
): number {
  const { head, money } = layout;
  const right = at.left + Math.max(at.width, 2) - 1;
  let row = at.top;
  if (head.notice !== null) canvas.write(row++, at.left, head.notice);
  const number =
    head.numberStyle === null || plan.number === null ? "" : numberText(head.numberStyle, plan.number, at.ordinal);
  if (number !== "" && head.numberPlace === "above-right") canvas.write(row++, right, number);
  if (number !== "" && head.numberPlace === "above-left") canvas.write(row++, at.left, number);
  const titleWidth = number !== "" && head.numberPlace === "title-row" ? right - 1 : right;
  if (head.year === "line-above") {
    const book = layout.document === "budget" ? "部门预算公开表" : "部门决算公开表";
    canvas.write(row++, at.left, `${data.department.name}${data.year}年${book}`);
  }
  canvas.write(row, at.left, titleText(layout, data, plan, at.ordinal));
  if (layout.extras.merges) canvas.merge(row, at.left, row, titleWidth);
  if (number !== "" && head.numberPlace === "title-row") canvas.write(row, right, number);
  row++;
  if (number !== "" && head.numberPlace === "below-right") canvas.write(row++, right, number);
  const numberBeside = number !== "" && head.numberPlace === "with-unit" ? `${number}    ` : "";
  const yearLine = head.year === "line-below" ? `（${data.year}年度）` : subtitle;
  if (yearLine !== undefined) canvas.write(row++, at.left, yearLine);
  return printLabels(
    canvas,
    layout,
    data,
    { number: numberBeside, unit: plan.unit ?? money.unit },
    { row, left: at.left, right },
  );
}

/** The line of 部门, 年度 and 金额单位. */
function printLabels(
  canvas: Canvas,
  { head }: Layout,
  data: BudgetData,
  words: { readonly number: string; readonly unit: string },
  at: { readonly row: number; readonly left: number; readonly right: number },
): number {
  let { row } = at;
  const { unit } = words;
  const named = head.organisation === "named" ? data.department.name : "";
  const yearBehind = head.year === "after-organisation" ? `    ${data.year}年度` : "";
  const shown = head.organisation === "named" || head.organisation === "blank" || head.organisation === "beside";
  const organisation = shown ? `${head.organisationLabel}${named}${yearBehind}` : "";
  const beside = head.organisation === "beside" && at.right - at.left >= 2;
  const unitText = `${words.number}${head.unitLabel}${unit}${head.unitLabel.startsWith("（") ? "）" : ""}`;
  if (beside) canvas.write(row, at.left + 1, data.department.name);
  if (head.unitPlace === "with-organisation" && organisation !== "" && !beside) {
    canvas.write(row, at.left, `${organisation}          ${unitText}`);
    if (head.year === "middle") canvas.write(row, at.right, `${data.year}年度`);
    return row + 1;
  }
  if (head.unitPlace === "in-header") {
    canvas.write(row, at.left, organisation);
    if (head.year === "middle") canvas.write(row, at.right, `${data.year}年度`);
    return organisation === "" && head.year !== "middle" ? row : row + 1;
  }
  canvas.write(row, at.left, organisation);
  const middle = at.left + Math.max(beside ? 2 : 1, Math.floor((at.right - at.left) / 2));
  if (head.year === "middle" && middle < at.right) canvas.write(row, middle, `${data.year}年度`);
  if (head.unitPlace === "own-row") row++;
  if (head.unitPlace === "split") {
    canvas.write(row, at.right - 1, head.unitLabel.replace("（", ""));
    canvas.write(row, at.right, unit);
  } else if (head.unitPlace === "two-lines") {
    const cut = unitText.indexOf("位");
    canvas.write(row, at.right, unitText.slice(0, cut));
    canvas.write(++row, at.right, unitText.slice(cut));
  } else canvas.write(row, at.right, unitText);
  return row + 1;
}
