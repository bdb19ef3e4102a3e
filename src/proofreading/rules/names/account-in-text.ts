import { INCOME_SOURCES, incomeSourceOf, normalizeName } from "../../../classification";
import type { Claim } from "../../claim";
import { accountNamesOf, type AccountNames } from "../../naming/account-names";
import { type AmountName, namesBeforeMoney, namesListed } from "../../naming/amount-names";
import { enumerationsIn } from "../../naming/enumerations";
import { isSlipFor } from "../../naming/nearness";
import { passagesOf } from "../../naming/passage";
import { claimOf, type Reading } from "../../reading/reading";
import type { Topic } from "../../reading/topics";
import type { ProofRule } from "../../rule";

const RULE = "account-in-text";
const TOPICS: readonly (Topic | null)[] = [
  // An excerpt without a heading.
  null,
  "overall",
  "income",
  "expenditure",
  "fiscal",
  "general",
  "general-scale",
  "general-structure",
];

function* claims(reading: Reading): Iterable<Claim> {
  const names = accountNamesOf(reading.report);
  for (const place of placesIn(reading)) {
    const { name } = place;
    const shared = { rule: RULE, kind: "name", at: place, severity: "inconsistent" } as const;
    const judged = judgedAs(name, names);
    if (judged === null) continue;
    if (judged.fault === null) yield claimOf(reading, { ...shared, verdict: "agrees", message: RULE });
    else
      yield claimOf(reading, {
        ...shared,
        verdict: "disagrees",
        message: judged.fault === "former" ? `${RULE}-former` : RULE,
        data: { year: reading.year ?? "" },
        expected: judged.official,
      });
  }
}

/** Names in front of sums and in lists, each once, in the order of the text. */
function placesIn(reading: Reading): readonly AmountName[] {
  const before = reading.sentences
    .filter(({ section }) => TOPICS.includes(section.topic))
    .flatMap((sentence) => namesBeforeMoney(sentence));
  const listed = [...passagesOf(reading)]
    .filter(({ section }) => TOPICS.includes(section.topic))
    .flatMap((passage) => [...enumerationsIn(passage, () => false)])
    .flatMap((list) => namesListed(list));
  const byStart = new Map([...listed, ...before].map((place) => [place.start, place]));
  return [...byStart.values()].sort((left, right) => left.start - right.start);
}

interface Judged {
  readonly fault: "former" | "slip" | null;
  readonly official: string;
}

/** What a name stands for, when it is or comes near a 类 or a source of income; null for any other words. */
function judgedAs(name: string, names: AccountNames): Judged | null {
  const plain = name.replace(/类支出$/, "支出");
  if (names.isRow(plain) || incomeSourceOf(plain) !== null) return { fault: null, official: plain };
  const judgement = names.judge(plain, "class", null, "text");
  if (judgement.kind === "right") return judgement.sure ? { fault: null, official: plain } : null;
  // 国有资本经营支出 is what one of the budgets spends, no 类.
  if (incomeSourceOf(plain.replace(/支出$/, "收入")) !== null) return null;
  if (judgement.kind === "wrong" && (judgement.fault === "former" || judgement.fault === "slip"))
    return { fault: judgement.fault, official: judgement.official };
  const item = names.judge(plain, "item", null, "text");
  if (item.kind === "wrong" && item.fault === "slip" && names.printedCodes("item").includes(item.code))
    return { fault: "slip", official: item.official };
  const source = INCOME_NAMES.find(
    (one) => Math.abs(one.length - plain.length) <= 1 && isSlipFor(normalizeName(plain), one, "text"),
  );
  return source === undefined ? null : { fault: "slip", official: source };
}

/** Longer ones only: 其它收入 is a habit, 上年结余 another thing. */
const SHORTEST = 6;
const INCOME_NAMES = INCOME_SOURCES.flatMap(({ name, otherNames }) => [name, ...otherNames]).filter(
  (name) => name.length >= SHORTEST && name.endsWith("收入"),
);

export const accountInText: ProofRule = {
  id: RULE,
  title: "正文中的科目和收入来源名称",
  kind: "name",
  severity: "inconsistent",
  basis: "《政府收支分类科目》类级科目名称；各表中的收入来源名称。",
  proves: "金额前面和列举中的类级科目、收入来源名称没有错字、漏字，也不是旧名称。",
  appliesTo:
    "收支总体情况、收入、支出、财政拨款和一般公共预算各节，以及没有标题的段落。只判断与规范名称极相近的写法；表中有同名行的以表为准。",
  advice: "按提示改正，并在全文中查找同样的写法。",
  messages: [RULE, `${RULE}-former`],
  claims,
};
