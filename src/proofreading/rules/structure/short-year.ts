import { placesOf, proseOf } from "../../reading/prose";
import { claimOf } from "../../reading/reading";
import type { ProofRule } from "../../rule";
import { subjectYear } from "./years/subject-year";

const ID = "short-year";

export const shortYear: ProofRule = {
  id: ID,
  title: "年份写全四位",
  kind: "year",
  severity: "inconsistent",
  basis: "《出版物上数字用法》（GB/T 15835）：公历年份用四位数字，不简写成两位。",
  proves: "年份没有简写成“25年”“24年”，也没有多写一位（22025年）。",
  appliesTo:
    "两位数字与本年度、上年度或下年度的后两位相同，且后面写的是预算、人员、项目一类的事；工龄、年限、时间长短不判断。",
  advice: "改成四位数字的年份。",
  messages: ["year-short", "year-long"],
  *claims(reading) {
    const subject = subjectYear(reading);
    if (subject === null) return;
    for (const { match, start } of placesOf(proseOf(reading), SHORT)) {
      const year = [subject - 1, subject, subject + 1].find((one) => one % CENTURY === Number(match[1]));
      if (year === undefined) continue;
      yield claimOf(reading, {
        rule: ID,
        kind: "year",
        at: { start, end: start + match[0].length },
        verdict: "disagrees",
        severity: "inconsistent",
        message: "year-short",
        expected: `${year}年`,
      });
    }
    for (const { match, start } of placesOf(proseOf(reading), LONG)) {
      const year = meantBy(match[1]!, subject);
      if (year === null) continue;
      yield claimOf(reading, {
        rule: ID,
        kind: "year",
        at: { start, end: start + match[0].length },
        verdict: "disagrees",
        severity: "inconsistent",
        message: "year-long",
        expected: `${year}年`,
      });
    }
  },
};

/** 附表12025年 is 附表1 of 2025. */
const LONG = /(?<![\d.,表图件第号\-—])(\d{5})年(?=度|初|末|底|预算|决算|部门|单位|财政|一般|政府|收入|支出|我|本|全)/g;
const NEAR = 3;

/** The year nearest to the subject that is left when one digit is taken out. */
function meantBy(digits: string, subject: number): number | null {
  const years = [...digits].map((_, at) => Number(digits.slice(0, at) + digits.slice(at + 1)));
  const near = years.filter((year) => Math.abs(year - subject) <= NEAR);
  return near.sort((left, right) => Math.abs(left - subject) - Math.abs(right - subject))[0] ?? null;
}

const CENTURY = 100;
/** Not behind what makes it a length of time, and only before what a year is said of. */
const SHORT =
  /(?<![\d.\-—~年月至到、近满的第达超约了有过用作务])(\d{2})年(?=度|初|末|底|预算|决算|部门|单位|事业|行政|人员|新增|新进|新招|增加|减少|安排|全年|本级|我[局委办单]|在职|退休|调入|招录|招聘|追加|项目|经费|公用|工资|社保|财政|收入|支出|(?:1[0-2]|[1-9])月)/g;
