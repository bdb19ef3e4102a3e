import { anyOf, directionOf, LONG_MOVES } from "../../../lexicon";
import { placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "unchosen-direction";

export const unchosenDirection: ProofRule = {
  id: ID,
  title: "增加还是减少，只留一个",
  kind: "structure",
  severity: "inconsistent",
  basis: "模板里写作“增加（减少）”“下降（增长）”“大/小于”的地方，应当按实际情况只留一个。",
  proves: "有了具体数字、具体原因的地方，没有把“增加（减少）”两个都留下，没有把方向放在括号里，也没有“大小于”。",
  appliesTo:
    "正文里后面接着数字，或者接着具体原因的地方；标题、表的说明、“增加（减少）10%以上须说明原因”之类的规定不判断。",
  advice: "照表里的数只留下一个方向；金额是0的写“与上年持平”。",
  messages: ["direction-unchosen", "direction-in-brackets"],
  *claims(reading) {
    const prose = proseOf(reading);
    for (const { start, match } of placesOf(prose, BOTH))
      if (areOpposite(match[1]!, match[2]!))
        yield unchosen(reading, { start, end: start + match[0].length }, "direction-unchosen");
    for (const { start, end } of placesOf(prose, LARGER_SMALLER))
      yield unchosen(reading, { start, end }, "direction-unchosen");
    for (const { start, end, match } of placesOf(prose, BRACKETED))
      yield unchosen(reading, { start, end }, "direction-in-brackets", match[0].slice(1, -1));
  },
};

const WORD = anyOf([...LONG_MOVES, "增", "减", "升", "降"]);
const NUMBER = String.raw`[\d.,]+(?:%|个百分点|[亿万千]?元)?`;
/** 10%以上 is a rule, not a result. */
const RESULT = String.raw`(?:了|额|幅度?|为|约)*${NUMBER}(?!\d|[亿万千]?元|%|\(?含|及?以[上下内]|左右的)`;
/** 增加(减少)12万元, 增加(减少)的主要原因是业务量增加 */
const BOTH = new RegExp(
  String.raw`(${WORD})(?:\(|\/)(${WORD})(?:\)|(?<=\/\p{Script=Han}+))(?=${RESULT}|的?(?:主要)?原因(?:是|为|:)[^，。;:]{3})`,
  "gu",
);
const LARGER_SMALLER = /(?<=预算|决算|[数额])大[(/、]?小[)]?于/g;
/** 较上年(减少)16.23万元, (减)幅 */
const BRACKETED = new RegExp(
  String.raw`(?<=(?:比|较|同比|相比，?)[^，。;()]{0,20})(?<!${WORD})\(${WORD}\)(?=${RESULT})|(?<![增减升降])\([增减升降]\)(?=幅度?(?:为|约)?\d)`,
  "g",
);

function areOpposite(one: string, other: string): boolean {
  const [left, right] = [one, other].map((word) => (word === "升" ? "up" : directionOf(word)));
  return left !== right;
}

function unchosen(
  reading: Reading,
  at: { readonly start: number; readonly end: number },
  message: "direction-unchosen" | "direction-in-brackets",
  expected: string | null = null,
) {
  return claimOf(reading, {
    rule: ID,
    kind: "structure",
    at,
    verdict: "disagrees",
    severity: "inconsistent",
    message,
    expected,
  });
}
