import type { Claim } from "../../claim";
import { placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";
import { subjectYear } from "./years/subject-year";

const ID = "project-period";

export const projectPeriod: ProofRule = {
  id: ID,
  title: "项目的实施周期是本年度",
  kind: "year",
  severity: "warning",
  basis: "预算按年度编制：本年安排的项目，写满一个日历年的实施周期应是预算年度。",
  proves: "从1月1日到12月31日、正好一个日历年的起止日期，与文本的年度相同。",
  appliesTo: "起止日期正好是同一年1月1日至12月31日的。跨年的、不满一年的、说明制度有效期和采购合同期限的不判断。",
  advice: "改成本年度的起止日期；项目确实只在上年实施的，请核对本年为什么安排预算。",
  messages: ["period-other-year"],
  *claims(reading) {
    const year = subjectYear(reading);
    if (year === null) return;
    for (const { match, start, end, passage } of placesOf(proseOf(reading), WHOLE_YEAR)) {
      const [, from, to = from] = match;
      if (from !== to || passage.section.topic === "profile" || VALIDITY.test(passage.text.slice(0, match.index)))
        continue;
      yield judged(reading, { start, end }, Number(from), year);
    }
  },
};

const WHOLE_YEAR = /(20\d\d)年0?1月0?1日(?:起)?(?:-|—|–|~|～|至|到)(?:(20\d\d)年)?12月31日/g;
/** What is in force for a year is no project of it. */
const VALIDITY = /(?:有效期|合同期?|服务期|统计|审计|评价|期间发生)[^。]{0,12}$/;

function judged(
  reading: Reading,
  at: { readonly start: number; readonly end: number },
  printed: number,
  year: number,
): Claim {
  const found = reading.flow.text.slice(at.start, at.end);
  const agrees = printed === year;
  return claimOf(reading, {
    rule: ID,
    kind: "year",
    at,
    verdict: agrees ? "agrees" : "disagrees",
    severity: "warning",
    message: "period-other-year",
    data: { subject: year },
    expected: found.replaceAll(String(printed), String(year)),
  });
}
