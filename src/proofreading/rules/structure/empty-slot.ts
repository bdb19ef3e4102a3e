import { anyOf, MOVES } from "../../../lexicon";
import { type Passage, placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "empty-slot";

export const emptySlot: ProofRule = {
  id: ID,
  title: "该填的数字和原因没有空着",
  kind: "structure",
  severity: "inconsistent",
  basis: "套用模板写的情况说明，模板里留给数字、百分比、原因、用途的位置都要填上。",
  proves: "“占”“增加”“减少”“预算为”等词与单位（万元、元、%）之间有数字，“主要原因是”“主要用于”后面有内容。",
  appliesTo: "正文各段；附表、目录不判断。“单位：万元”“数百万元”“折合为万元”之类不是空着的位置，不判断。",
  advice: "补上数字、原因或用途；没有发生的写 0 或删去这半句。",
  messages: ["slot-number", "slot-reason"],
  *claims(reading) {
    const prose = proseOf(reading).filter(isSentence);
    for (const { end, match } of placesOf(prose, NUMBER)) {
      const word = match[1] ?? match[0].slice(-match[2]!.length - SHOWN, -match[2]!.length);
      yield empty(reading, { start: end - match[2]!.length - word.length, end }, "slot-number");
    }
    for (const { start, end } of placesOf(prose, REASON)) yield empty(reading, { start, end }, "slot-reason");
  },
};

/** How much of the whole's name is quoted before a bare %. */
const SHOWN = 2;

function isSentence({ text }: Passage): boolean {
  return /[，。;]/.test(text);
}

const UNIT = "%|个百分点|[亿万千]?元";
const ENDS = "(?=[，。;、)]|占|比|较|$)";
/** 增加 %, 占 %, 预算为 万元; 占基本支出预算%. 单位为万元 and 统一为万元 tell of the unit itself. */
const NUMBER = new RegExp(
  String.raw`(?:((?<![不未无没单])${anyOf([...MOVES, "占"])}|(?<=(?:支出|收入|经费|费|预算|决算)(?:预算|决算)?数?)为|(?<=占“?[^，。;:\d%□]{2,20})的)|(?<=占)[^，。;:\d%□比重率]{2,20}(?<![元的]))(${UNIT})${ENDS}`,
  "g",
);
/** 主要原因是，受疫情影响 goes on; so does what a colon opens. */
const REASON = /主要(?:变动|增减变化)?原因(?:是|为|系|在于)(?=[。;])|主要用于(?=[。;])/g;

function empty(
  reading: Reading,
  at: { readonly start: number; readonly end: number },
  message: "slot-number" | "slot-reason",
) {
  return claimOf(reading, { rule: ID, kind: "structure", at, verdict: "disagrees", severity: "inconsistent", message });
}
