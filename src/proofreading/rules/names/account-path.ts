import type { Claim } from "../../claim";
import type { AccountLevel } from "../../naming/account-names";
import type { JudgedPart, JudgedPath } from "../../naming/account-paths";
import { namedIn } from "../../naming/named";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";
import { ITEM_BOOK } from "../../naming/example-books";

const RULE = "account-path";
const SHARED = { rule: RULE, kind: "name", severity: "inconsistent" } as const;
const LEVEL_WORDS: Readonly<Record<AccountLevel, string>> = { class: "类", section: "款", item: "项" };

function* claims(reading: Reading): Iterable<Claim> {
  for (const path of namedIn(reading).paths) {
    const wrong = path.parts.flatMap((part, index) => faultOf(reading, path, part, index) ?? []);
    yield* wrong;
    if (wrong.length === 0) yield wholePath(reading, path);
  }
}

/** A 类 without its closing 支出 is left to short-class-name, which speaks once of each. */
function faultOf(reading: Reading, path: JudgedPath, part: JudgedPart, index: number): Claim | null {
  const { judgement, level, name } = part;
  const data = { name, level: LEVEL_WORDS[level], year: reading.year ?? "" };
  if (judgement.kind === "elsewhere") {
    const above = path.parts[index - 1]!;
    return claimOf(reading, {
      ...SHARED,
      at: { start: above.start, end: part.end },
      verdict: "disagrees",
      message: "account-path-elsewhere",
      data: { ...data, above: LEVEL_WORDS[above.level], written: above.name },
      expected: judgement.parent,
    });
  }
  if (judgement.kind === "unknown" && judgement.lacking !== undefined)
    return claimOf(reading, {
      ...SHARED,
      at: part,
      verdict: "disagrees",
      severity: "warning",
      message: "account-path-absent",
      data: { ...data, above: judgement.lacking },
    });
  if (judgement.kind !== "wrong" || (level === "class" && judgement.fault === "shortened")) return null;
  const message =
    judgement.fault === "former" ? "account-path-former" : judgement.fault === "level" ? "account-path-level" : RULE;
  return claimOf(reading, { ...SHARED, at: part, verdict: "disagrees", message, data, expected: judgement.official });
}

function wholePath(reading: Reading, path: JudgedPath): Claim {
  const unknown = path.parts.filter(
    ({ judgement }) => judgement.kind === "unknown" || (judgement.kind === "right" && !judgement.sure),
  );
  return claimOf(reading, {
    ...SHARED,
    at: path,
    verdict: unknown.length === 0 ? "agrees" : "unverifiable",
    message: unknown.length === 0 ? RULE : "account-path-unknown",
    data: { name: unknown.map(({ name }) => name).join("、"), level: "", year: reading.year ?? "" },
  });
}

export const accountPath: ProofRule = {
  id: RULE,
  title: "科目名称和上下级",
  kind: "name",
  severity: "inconsistent",
  basis: "《政府收支分类科目》当年名称；本文件各表中的科目名称。",
  proves: "文中写出的类、款、项，名称与表中或当年科目一致，款在所写的类之下，项在所写的款之下。",
  appliesTo:
    "写成“…（类）…（款）…（项）”（204类也算）的科目，“类-款-项”科目，以及名词解释中用连接号连写的科目。表中列出了这一款的各项、而文中的项不在其中、科目表里也没有的，提示核对。表中有同名科目的以表为准；科目表和表中都没有的名称无从核对，不作判断。",
  advice: "按提示改成规范名称；旧名称多是沿用往年文稿留下的，请在全文中一并查找替换。",
  messages: [
    RULE,
    "account-path-former",
    "account-path-level",
    "account-path-absent",
    "account-path-elsewhere",
    "account-path-unknown",
  ],
  good: [
    {
      title: "名称与表一致",
      text: "（三）一般公共预算当年拨款具体使用情况\n1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）:2025年预算数为12万元。",
      book: ITEM_BOOK,
    },
    {
      title: "带编码的写法、加引号连写的写法",
      text: "1、卫生健康支出（210类）行政事业单位医疗（11款）行政单位医疗（01项）12万元。\n2、“卫生健康支出-行政事业单位医疗-行政单位医疗”科目12万元，主要用于医疗。",
      book: ITEM_BOOK,
    },
    {
      title: "不在科目表中的名称不作判断",
      text: "1.卫生健康支出(类)云溪专项事务(款)云溪专项业务(项)2025年预算数为3万元。",
    },
    {
      title: "改名之前的年度用当时的名称",
      text: "1.社会保障和就业支出（类）行政事业单位离退休（款）其他行政事业单位离退休支出（项）2019年预算数为3万元。",
      book: { year: 2019, tables: [] },
    },
  ],
  bad: [
    {
      title: "项名多写“支出”",
      text: "1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗支出（项）:2025年预算数为12万元。",
      book: ITEM_BOOK,
      quotes: ["行政单位医疗支出（项）"],
    },
    {
      title: "款名少写“支出”，没有附表也能看出",
      text: "1.社会保障和就业支出（类）其他社会保障和就业（款）其他社会保障和就业支出（项）2025年预算数为3万元。",
      quotes: ["其他社会保障和就业（款）"],
    },
    {
      title: "沿用旧名称",
      text: "名词解释\n（一）社会保障和就业支出-行政事业单位离退休-其他行政事业单位离退休支出：指其他方面的支出。",
      quotes: ["行政事业单位离退休", "其他行政事业单位离退休支出"],
    },
    {
      title: "项写到了别的款下",
      text: "1.社会保障和就业支出（类）行政事业单位养老支出（款）其他社会保障和就业支出（项）:2025年预算数为3万元。",
      book: ITEM_BOOK,
      quotes: ["行政事业单位养老支出（款）其他社会保障和就业支出（项）"],
    },
    {
      title: "款写成了类，带编码的旧名称，连写的错名",
      text: "1.住房保障支出（类）住房保障支出（款）住房公积金（项）2025年预算数为3万元。\n2.医疗卫生与计划生育支出（210类）行政事业单位医疗（11款）行政单位医疗（01项）12万元。\n3.“卫生健康支出-行政事业单位医疗-行政单位医疗支出”科目12万元。",
      quotes: ["住房保障支出（款）", "医疗卫生与计划生育支出（210类）", "行政单位医疗支出"],
    },
    {
      title: "表中这一款下没有的项",
      text: "1.卫生健康支出（类）医疗保障管理事务（款）其他医保监管事务支出（项）:2025年预算数为10万元。\n2.社会保障和就业支出（类）行政事业单位养老支出（款）退休人员活动费支出（项）2025年预算数为3万元。",
      book: ITEM_BOOK,
      quotes: ["其他医保监管事务支出（项）", "退休人员活动费支出（项）"],
    },
    {
      title: "漏字",
      text: "1.卫生健康支出（类）行政事业单位医疗（款）公务员医补助（项）2025年预算数为3万元。",
      quotes: ["公务员医补助（项）"],
    },
  ],
  claims,
};
