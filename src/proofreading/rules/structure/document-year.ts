import { compact } from "../../../amounts";
import type { Claim } from "../../claim";
import { passagesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";
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
