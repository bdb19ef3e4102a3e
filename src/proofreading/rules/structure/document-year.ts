import { compact } from "../../../amounts";
import type { Claim } from "../../claim";
import { passagesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";
import { LIBRARY } from "../numbers/examples/years";
import { chartYears } from "./years/chart-years";
import { subjectIn } from "./years/section-subject";
import { mentionsIn, type YearMention } from "./years/mentions";
import { roleOf, type Subject, type YearRole } from "./years/roles";
import { subjectYear } from "./years/subject-year";

const ID = "document-year";

export const documentYear: ProofRule = {
  id: ID,
  title: "年份与文本的年度一致",
  kind: "year",
  severity: "error",
  basis:
    "部门预算、决算按年度编制：本年度的数写本年度，比较的数写上一年度；预算文本只能反映上年末的资产，决算反映本年末的资产。",
  proves:
    "标题和说明数字的句子里，本年度的数写的是本年度的年份，“比”“较”“与……相比”后面写的是上一年度，“截至……底”写的是应有的年末。",
  appliesTo:
    "标题，以及收支、三公经费、机关运行、采购、资产、绩效等说明数字的部分。文件名、项目名里的年份，年份区间，说明原因时提到的年份，职责和工作重点里的年份不判断。几乎所有年份都差同样几年的，是整篇与工作簿不是同一年，只指出第一处。",
  advice: "改成应有的年份。同一份文本里有多处，多半是从上年文本复制后没有改全，请一并查找。",
  messages: ["year-other", "year-compared", "year-as-of", "year-of-text", "year-of-text-alone", "year-not-judged"],
  good: [
    {
      title: "预算：本年、上年、上年末",
      text: "白川县教育局2025年部门预算情况说明\n一、收支预算情况说明\n2025年收支预算总数500万元，比2024年预算数增加20万元，主要原因是2023年立项的2025年校舍维修项目。\n二、国有资产情况\n截至2024年底，共有车辆2辆。2025年未安排购置车辆。",
    },
    {
      title: "决算：本年末，与上年及年初预算比较",
      text: "白川县教育局2025年度部门决算情况说明\n一、支出决算情况说明\n2025年度支出合计80万元，与2024年度相比减少3万元，比2025年年初预算增加1万元。\n二、国有资产情况\n截至2025年12月31日，共有车辆2辆。",
      book: { kind: "final-account", tables: [] },
    },
    {
      title: "预算文本里有一节说的是上年决算，“经比较”后面是本年",
      text: "一、2025年“三公”经费预算安排情况\n2025年度“三公”经费预算21.8万元。\n二、2024年“三公”经费决算情况\n2024年度“三公”经费合计支出20.12万元，比2023年决算减少1万元。\n2025年度“三公”经费预算较2024年度增加1.68万元。经比较2025年度公务接待费预算2万元。",
    },
    {
      title: "两年并列",
      text: "一、机关运行经费情况说明\n2025年机关运行经费预算30万元，2024年预算为28万元。\n二、公务接待费情况说明\n2024年公务接待费预算2万元，2025年公务接待费预算2万元，与上年持平。",
    },
  ],
  bad: [
    {
      title: "上年文本里的年份没有改",
      text: "白川县教育局2024年部门预算情况说明\n一、收支预算情况说明\n2024年收支预算总数500万元，比2023年预算数增加20万元。",
      quotes: ["2024年", "2024年", "2023年"],
    },
    {
      title: "预算写到了本年末",
      text: "一、国有资产占有使用情况\n截至2025年底，共有车辆2辆。",
      quotes: ["2025年"],
    },
    {
      title: "并列的上年写成了本年",
      text: "一、机关运行经费情况说明\n2025年，本部门机关运行经费预算30万元，2025年预算为28万元。",
      quotes: ["2025年"],
    },
    {
      title: "整篇是另一年的",
      text: "白川县教育局2024年部门预算情况说明\n一、收支预算情况说明\n2024年收支预算总数500万元，比2023年预算数增加20万元。\n二、机关运行经费情况说明\n2024年机关运行经费预算30万元，比2023年预算减少1万元。",
      book: LIBRARY,
      quotes: ["2024年"],
    },
    {
      title: "图的数据里年份没有改",
      text: "一、收支总体情况说明\n2025年度收、支总计均为90万元。\n图：收、支总计变动情况\n2024年度\t80万元\n2024年度\t90万元",
      quotes: ["2024年"],
    },
  ],
  *claims(reading) {
    const year = subjectYear(reading);
    if (year === null) return;
    const { kind, organisation } = reading.report.document;
    const subject = { year, kind, organisation: organisation === null ? null : compact(organisation) };
    const judgements = [...judgementsOf(reading, subject)];
    const another = yearOfText(judgements);
    if (another !== null) yield ofAnotherYear(reading, another, subject);
    for (const { mention, role } of judgements)
      if (role === null) yield unjudged(reading, mention);
      else if (another === null || isRight(mention, role)) yield judged(reading, mention, role, subject);
  },
};

/** A year of the text, and what it should be; null where that cannot be told. */
interface Judgement {
  readonly mention: Pick<YearMention, "start" | "year">;
  readonly role: YearRole | null;
}

function* judgementsOf(reading: Reading, subject: Subject): Generator<Judgement> {
  for (const { mention, right } of chartYears(passagesOf(reading), subject.year))
    yield { mention, role: { message: "year-other", right: [right] } };
  for (const passage of proseOf(reading)) {
    const mentions = mentionsIn(passage);
    const ofSection = subjectIn(passage.section, subject);
    for (const [index, mention] of mentions.entries()) {
      const own = toldOf(mention, subject.year) ? subject : ofSection;
      const role = roleOf(mention, own);
      const later = mentions.slice(index + 1, index + 1 + NEAR);
      if (role?.message === "year-other" && hasThisYearBeside(mention, later, own))
        yield { mention, role: { ...role, right: [...role.right, own.year - 1] } };
      else if (role !== null || isNumbers(passage.section.topic)) yield { mention, role };
    }
  }
}

/** The sentence has come to speak of this year. */
function toldOf({ year, earlier }: YearMention, subject: number): boolean {
  return year === subject || earlier?.year === subject;
}

/** So many years must be wrong alike before the text as a whole is. */
const FEWEST_ALIKE = 5;
const NEARLY_ALL = 0.8;

/** The first of the wrong years where nearly all are wrong by as much: the text is of another year than the tables. */
function yearOfText(judgements: readonly Judgement[]): Judgement["mention"] | null {
  const known = judgements.flatMap(({ mention, role }) => (role === null ? [] : [{ mention, role }]));
  const wrong = known.filter(({ mention, role }) => !isRight(mention, role));
  const [first] = wrong;
  if (first === undefined || wrong.length < Math.max(FEWEST_ALIKE, known.length * NEARLY_ALL)) return null;
  const by = ({ mention, role }: (typeof known)[number]): number => mention.year - role.right[0]!;
  const alike = wrong.filter((one) => by(one) === by(first));
  return alike.length >= wrong.length * NEARLY_ALL ? first.mention : null;
}

function isRight({ year }: Judgement["mention"], { right }: YearRole): boolean {
  return right.includes(year);
}

function isNumbers(topic: string | null): boolean {
  return topic !== null && topic !== "profile" && topic !== "glossary";
}

/** How many years on the same thing may be told of this year. */
const NEAR = 4;
const WHAT = /^([^\d□，。;:]{2,30})[\d□]/;

/** 2024年公务接待费预算2万元，2025年公务接待费预算3万元: told in the order of time. */
function hasThisYearBeside(mention: YearMention, later: readonly YearMention[], { year }: Subject): boolean {
  const what = WHAT.exec(mention.after)?.[1];
  if (mention.year !== year - 1 || what === undefined) return false;
  return later.some((one) => {
    const other = WHAT.exec(one.after)?.[1];
    return one.year === year && other !== undefined && (other === what || what.endsWith(other));
  });
}

const KIND_WORDS = { budget: "预算", "final-account": "决算" } as const;

function judged(reading: Reading, mention: Judgement["mention"], role: YearRole, { year, kind }: Subject): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "year",
    at: placeOf(mention),
    verdict: isRight(mention, role) ? "agrees" : "disagrees",
    severity: "inconsistent",
    message: role.message,
    data: { subject: year, document: KIND_WORDS[kind] },
    expected: `${role.right[0]!}年`,
  });
}

function ofAnotherYear(reading: Reading, mention: Judgement["mention"], { year }: Subject): Claim {
  // Without tables the year is what the text says or was said of it: either may be the wrong one.
  const isAlone = reading.report.tables.length === 0;
  return claimOf(reading, {
    rule: ID,
    kind: "year",
    at: placeOf(mention),
    verdict: "disagrees",
    severity: isAlone ? "warning" : "error",
    message: isAlone ? "year-of-text-alone" : "year-of-text",
    data: { subject: year },
    expected: isAlone ? null : `${year}年`,
  });
}

function unjudged(reading: Reading, mention: Judgement["mention"]): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "year",
    at: placeOf(mention),
    verdict: "unverifiable",
    severity: "inconsistent",
    message: "year-not-judged",
  });
}

/** 2025年 without 度. */
const YEAR_LENGTH = 5;

function placeOf({ start }: Judgement["mention"]): { readonly start: number; readonly end: number } {
  return { start, end: start + YEAR_LENGTH };
}
