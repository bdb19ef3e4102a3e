import { type Drafting, money, shareOf } from "../../drafting";
import { changeBetween, shareFigure } from "../../figures";
import type { BlankRun, Run } from "../../narrative";
import { isZero, type Quantity } from "../../quantity";
import { say } from "../../say";

const COMPLETION_REASONS = {
  more: ["年中追加预算", "上级补助资金年中下达", "人员增加，支出相应增加"],
  less: ["厉行节约，压减支出", "项目跨年实施，结转下年使用", "部分工作未开展，资金由财政收回"],
};

/** What was spent beside what was budgeted; `budgetName` is what the place measures against: 年初预算. */
export interface Completion {
  readonly spent: Quantity;
  readonly budget: Quantity;
  readonly budgetName: string;
  /** Ends the id of the blank for the reason. */
  readonly topic: string;
  /** Names the subject in the question for the reason. */
  readonly what: string;
}

/** 年初预算为80万元，支出决算为85万元，完成年初预算的106.25%; no percentage of a budget that was nothing. */
export function completed(d: Drafting, { spent, budget, budgetName }: Completion): readonly Run[] {
  const spentWords = say`支出决算为${money(d, spent)}`;
  const stated = say`${budgetName}为${money(d, budget)}`;
  if (isZero(budget)) return say`${stated}，${spentWords}`;
  const rate = spent.known && budget.known ? shareFigure(spent, budget, d.style, "completion") : null;
  return rate === null ? say`${stated}，${spentWords}` : say`${stated}，${spentWords}，完成${budgetName}的${rate}`;
}

/** 决算数大于年初预算数的主要原因是…; nothing where the two agree. */
export function deviation(d: Drafting, completion: Completion): readonly Run[] {
  const { spent, budget, budgetName, topic, what } = completion;
  if (!spent.known || !budget.known) {
    const reason = reasonBlank(
      d,
      topic,
      `${what}决算数与${budgetName}数有差异的主要原因`,
      COMPLETION_REASONS.more.concat(COMPLETION_REASONS.less),
    );
    return say`决算数与${budgetName}数有差异的主要原因是${reason}。`;
  }
  const { direction } = changeBetween(spent, budget, d.style);
  if (direction === "level") return say`决算数与${budgetName}数持平。`;
  const word = direction === "up" ? "大于" : "小于";
  const offered = direction === "up" ? COMPLETION_REASONS.more : COMPLETION_REASONS.less;
  const reason = reasonBlank(d, topic, `${what}决算数${word}${budgetName}数的主要原因`, offered);
  return say`决算数${word}${budgetName}数的主要原因是${reason}。`;
}

function reasonBlank(d: Drafting, topic: string, prompt: string, offered: readonly string[]): BlankRun {
  return d.blanks.words(`reason.${topic}-completion`, prompt, offered);
}

/** 占本年支出合计的100% */
export function shareOfTotal(d: Drafting, part: Quantity, whole: Quantity, wholeName: string): readonly Run[] {
  const share = shareOf(d, part, whole);
  return share === null ? [] : say`，占${wholeName}的${share}`;
}
