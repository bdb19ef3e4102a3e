import { type Passage, passagesOf, placesOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "missing-unit";

export const missingUnit: ProofRule = {
  id: ID,
  title: "金额写明单位",
  kind: "structure",
  severity: "warning",
  basis: "金额要写明元或万元；少了单位，读的人分不清是元还是万元。",
  proves: "“用……来开展”“安排资金……”后面的金额带有元、千元、万元或亿元。",
  appliesTo:
    "正文和绩效目标文字里跟在“用、使用、投入、安排资金、预算数为”等词后面、不小于 1000 的数字；声明了“单位：万元”的文字、年份和科目编码不判断。",
  advice: "补上单位。可以和附表里同一项目的金额核对，看是元还是万元。",
  messages: ["unit-missing"],
  good: [
    { title: "金额带单位", text: "用86000元来开展监测，投入资金1200万元，2025年安排预算3000.5万元。" },
    { title: "数字是别的东西", text: "使用2080505科目核算，服务人次12000，用2025年的办法来开展，安排1500人参加培训。" },
  ],
  bad: [
    { title: "“用……来开展”", text: "应于2025年用86000来开展平台维护、数据更新等工作。", quotes: ["86000"] },
    {
      title: "“预算数为”",
      text: "2025年预算数为1,234.56，主要用于日常运转。投入资金5600用于监测。",
      quotes: ["1,234.56", "5600"],
    },
  ],
  *claims(reading) {
    for (const { passage, match, start } of placesOf(passagesOf(reading), BARE)) {
      const [, verb, number = ""] = match;
      const purpose = /^(?:来|用于|用来|开展|购买|购置)/.test(passage.text.slice(match.index + match[0].length));
      if (!isAmount(number, purpose) || (!purpose && !isProse(reading, passage))) continue;
      const from = start + verb!.length;
      yield claimOf(reading, {
        rule: ID,
        kind: "structure",
        at: { start: from, end: from + number.length },
        verdict: "disagrees",
        severity: "warning",
        message: "unit-missing",
        data: { number },
      });
    }
  },
};

/** A word about money, a number of four digits or more (a smaller one may count anything), and then what cannot be a unit. */
const BARE =
  /(用|使用|投入|花费|安排(?:资金|经费|预算)|(?:资金|经费)|(?:预算|决算)数?为|金额为|支出(?:预算|决算)?为)(?:约)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{4,}(?:\.\d+)?)(?=[，。;、)]|来|用于|用来|开展|购买|购置|$)/g;
const CODE = /^[235]\d{4}(?:\d{2})?$/;
const YEAR = /^(?:19|20)\d{2}$/;

function isAmount(printed: string, purpose: boolean): boolean {
  return !YEAR.test(printed) && (purpose || !CODE.test(printed));
}

const DECLARED = /单位:[^，。;]{0,4}元/;

/** Text whose unit is not said once for all. */
function isProse({ flow }: Reading, { paragraph, section }: Passage): boolean {
  return !paragraph.isTableRow && section.topic !== "tables" && !DECLARED.test(flow.text);
}
