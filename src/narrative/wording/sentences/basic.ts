import { accountName, isBelied, printedName } from "../../accounts";
import { basicSections, basicSpending, personnelSpending, publicSpending } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import type { Run } from "../../narrative";
import { partsBeside } from "../../parts";
import { isZero, type Quantity } from "../../quantity";
import type { Sentence } from "../../pack";
import { listed, say } from "../../say";

export interface BasicWording {
  /** 2025年一般公共预算基本支出 */
  readonly opening: string;
  /** Whether each 款 is listed with its amount. */
  readonly withAmounts: boolean;
}

/** 基本支出 in all, then 人员经费 and 公用经费 with the 款 they are made of. */
export function basicParagraphs(d: Drafting, wording: BasicWording): readonly Sentence[] {
  const whole = orAsk(d, basicSpending(d.now), "basic.total", "一般公共预算基本支出");
  if (isZero(whole)) return [say`${wording.opening}${money(d, whole)}。`];
  const [personnel, publicPart] = partsBeside(
    d,
    whole,
    [
      {
        id: "basic.personnel",
        name: "人员经费",
        amount: orAsk(d, personnelSpending(d.now), "basic.personnel", "人员经费"),
      },
      { id: "basic.public", name: "公用经费", amount: orAsk(d, publicSpending(d.now), "basic.public", "公用经费") },
    ],
    "基本支出",
  ).map(({ amount }) => amount) as [Quantity, Quantity];
  return [
    say`${wording.opening}${money(d, whole)}，其中：`,
    say`人员经费${money(d, personnel)}${made(d, personnel, "personnel", wording)}；`,
    say`公用经费${money(d, publicPart)}${made(d, publicPart, "public", wording)}。`,
  ];
}

const PARTS = { personnel: "人员经费", public: "公用经费" } as const;

function made(d: Drafting, whole: Quantity, side: "personnel" | "public", wording: BasicWording): readonly Run[] {
  if (isZero(whole)) return [];
  const stated = basicSections(d.now, side).map(({ code, amount }) => {
    const name = accountName(d.now.report, code) ?? code;
    return { id: `basic.${code}`, name, amount, belied: isBelied(d.now.report, code) };
  });
  const sections = wording.withAmounts
    ? partsBeside(d, whole, stated, PARTS[side]).map((part) => say`${printedName(part)}${money(d, part.amount)}`)
    : stated.map(printedName);
  return sections.length === 0 ? [] : say`，主要包括：${listed(sections, "、")}`;
}
