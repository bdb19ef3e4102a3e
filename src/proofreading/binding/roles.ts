import type { Amount } from "../../amounts";
import { anyOf, LONG_MOVES, MOVES } from "../../lexicon";
import { type Figure, moneyOf } from "../reading/figures";
import type { Sentence } from "../reading/reading";
import type { Topic } from "../reading/topics";
import { isSame } from "../../reckoning";
import type { MoneyRole } from "./bound";

const CHANGED = new RegExp(
  `${anyOf([...MOVES, "多", "少"])}(?:了|额|数|额为|数为|额度|金额|支出|收入|资金|经费)?(?:为|约|约为|共|共计)?$`,
);
/** 增加城乡医疗救助缺口资金300万元: a reason's number. */
const REASON = new RegExp(anyOf([...LONG_MOVES, "新增", "追加", "原因"]));
const COMPARED = /(?:比|较|与|同)(?:上年|去年|上一年|\d{4}年)/;
const LAST_YEAR = /^.*(?:上年|去年|上一年)(?!度?(?:结转|结余|末|底))/;
const PLANNED = /(?:全年|年初|调整|支出|收入)?预算(?:数|安排|总额)?(?:为|是|:)?$/;
const LIMIT = /^(?:\(含\)|\(不含\))?(?:\/|以上|以下|以内|及以上|标准|每)/;
const LIMITED = /[≥≤><=]$|不超过|不低于|不少于|单价|均价|单位价值|控制在/;
/** 车均运行维护费, 平均每批次, 按每人每年: of one of many. 上年均为 is of all. */
const PER_UNIT =
  /[人户车台生月日次亩床校村批]均(?!为)|平均|每一?(?:[人辆车台套户亩次批场期天月年生村个家位名吨件]|公里|平方米)|单[人车台套件笔次](?!位)/;
const YEAR = /(\d{4})年/g;

/** Sections whose money is none of the tables': 职责, 重点工作, 名词解释. */
const APART: readonly (Topic | null)[] = ["profile", "glossary", "tables"];

/** Whether a sentence's money is none of the tables'; words within tables may tell of the unit's whole money. */
export function isApart({ section, figures }: Sentence, whole: Amount | null): boolean {
  if (!APART.includes(section.topic)) return false;
  const tellsAll = figures.some(
    (figure) => figure.kind === "money" && whole !== null && isSame(moneyOf(figure), whole),
  );
  return section.topic !== "tables" || !tellsAll;
}

/** 200万元以上, 人均3万元: a measure of something, no number of the tables. */
export function isApartFigure({ text, start }: Sentence, figure: Figure, clause: string): boolean {
  return LIMIT.test(text.slice(figure.end - start)) || LIMITED.test(clause) || PER_UNIT.test(clause);
}

interface Around {
  readonly year: number | null;
  readonly isFinal: boolean;
}

/** What the sentence makes of the figure; `clause` is what stands right before it. */
export function roleOf(sentence: Sentence, figure: Figure, clause: string, { year, isFinal }: Around): MoneyRole {
  if (isApartFigure(sentence, figure, clause)) return "other";
  if (CHANGED.test(clause)) return "change";
  const named = [...clause.matchAll(YEAR)].map((match) => Number(match[1]));
  const ofLastYear =
    year === null
      ? LAST_YEAR.test(clause)
      : named.at(-1) === year - 1 || (named.length === 0 && LAST_YEAR.test(clause));
  if (ofLastYear || COMPARED.test(clause)) return REASON.test(clause) ? "other" : "before";
  if (year !== null && named.length > 0 && !named.includes(year)) return "other";
  if (REASON.test(clause)) return "other";
  return isFinal && PLANNED.test(clause) ? "planned" : "value";
}
