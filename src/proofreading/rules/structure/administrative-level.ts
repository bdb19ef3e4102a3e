import type { Claim } from "../../claim";
import { bodyOf } from "../../reading/identity";
import { placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "administrative-level";

export const administrativeLevel: ProofRule = {
  id: ID,
  title: "“市级”“区级”与单位的级次一致",
  kind: "structure",
  severity: "inconsistent",
  basis: "一般公共预算拨款收入是本级财政当年拨付的资金：区的部门写“区级财政”，市的部门写“市级财政”。",
  proves: "解释本级财政拨款时写的级次、本级预算的级次，以及车辆类别里领导干部用车的级次，与单位名称里的级次相同。",
  appliesTo:
    "从单位名称能看出级次（省、市、州、区、县、旗、乡、镇）的文本；上级补助、上级转移支付（省级补助、市级专项）里的级次不判断。“本级财政”“同级财政”任何级次都对。",
  advice: "套用上级模板时容易留下上级的级次，改成本单位的级次。",
  messages: ["level-of-funding", "level-of-vehicles"],
  *claims(reading) {
    const level = levelOf(reading);
    if (level === null) return;
    const prose = proseOf(reading);
    for (const { match, start, end } of placesOf(prose, OWN_MONEY)) {
      const found = `${match[1]!}级财政`;
      yield judged(reading, { start, end, found, printed: match[1]!, level }, "level-of-funding");
    }
    for (const { match, start, end } of placesOf(prose, OWN_BUDGET))
      yield judged(reading, { start, end, found: match[0], printed: match[1]!, level }, "level-of-funding", "warning");
    for (const { match, start, end } of placesOf(prose, LEADERS_CARS))
      yield judged(reading, { start, end, found: match[0], printed: match[1]!, level }, "level-of-vehicles", "warning");
  },
};

/** 一般公共预算拨款收入:指市级财政当年拨付的资金; what a superior's subsidy is, is another matter. */
const OWN_MONEY =
  /(?<=(?:财政拨款|一般公共预算|政府性基金|国有资本经营)[^，。;:]{0,12}收入”?:?(?:是?指|为)(?:单位|部门)?(?:从)?)([省市州区县旗乡镇])级财政(?=[^，。;]{0,8}(?:拨付|安排|拨款|取得|核拨))/g;
/** 2025年区级年初部门预算 */
const OWN_BUDGET = /(?<=20\d{2}年)([省市州区县旗乡镇])级(?=(?:年初)?部门(?:年初)?预算)/g;
/** 副部(省)级及以上 is in the form of the whole country. */
const LEADERS_CARS = /([市州区县旗])级领导(?:干部)?用车/g;

/** 市 of 市场 and 城市管理, 区 of 园区 are no levels. */
const LEVELS =
  /省|(?<=自治)州|(?<!超|门|集|菜|股|上)市(?!场|政|容|民|属|直|监|级)(?!管理|建设|规划|更新)|(?<!自治|社|园|景|地|灾|矿|林|牧|校|小|新|开发|产业|保护|示范|功能|风景)区(?!块|域|划|间|级)|县(?!级)|(?<=[自左右前后中]|治)旗|(?<!城|乡)镇(?=[人政财党])|乡(?=[人政财党])/g;

interface Level {
  readonly word: string;
  readonly alsoRight: readonly string[];
}

/** A county-level city calls itself 市; a district or banner is of county level too. */
const ALSO_RIGHT: ReadonlyMap<string, readonly string[]> = new Map([
  ["市", ["县"]],
  ["区", ["县"]],
  ["旗", ["县"]],
  ["乡", ["镇"]],
  ["镇", ["乡"]],
]);

/** The last level that the unit's own name holds; null where it names none. */
function levelOf(reading: Reading): Level | null {
  const name = bodyOf(reading);
  const word = name === null ? undefined : [...name.matchAll(LEVELS)].at(-1)?.[0];
  return word === undefined ? null : { word, alsoRight: ALSO_RIGHT.get(word) ?? [] };
}

interface Stated {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly printed: string;
  readonly level: Level;
}

function judged(
  reading: Reading,
  { start, end, found, printed, level }: Stated,
  message: string,
  severity: "inconsistent" | "warning" = "inconsistent",
): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "structure",
    at: { start, end },
    verdict: printed === level.word || level.alsoRight.includes(printed) ? "agrees" : "disagrees",
    severity,
    message,
    data: { level: `${level.word}级`, printed: `${printed}级` },
    expected: found.replace(printed, level.word),
  });
}
