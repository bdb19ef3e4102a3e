import { distance } from "fastest-levenshtein";
import { compact } from "../../../amounts";
import { anyOf, BODIES_IN_TEXT } from "../../../lexicon";
import type { Claim } from "../../claim";
import { bodyOf } from "../../reading/identity";
import { placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "body-name";

export const bodyName: ProofRule = {
  id: ID,
  title: "单位名称前后一致",
  kind: "name",
  severity: "warning",
  basis: "单位名称以机构编制部门批准的名称为准；公开文本中本单位的名称应当前后相同，并与表中的名称相同。",
  proves: "文中本单位的名称没有与、和互换，没有错字漏字；说明收支的句子开头写的是本单位，不是别的单位。",
  appliesTo:
    "从表或标题能看出单位全称的文本。简称、下属单位的名称（写在机构设置里或者表里的）、职责部分提到的其他单位不判断。",
  advice: "按批准的全称统一；从别的单位的文本复制过来的，请再查一遍数字。",
  messages: ["body-name-varied", "body-name-other"],
  *claims(reading) {
    const own = compact(bodyOf(reading) ?? "");
    if (own.length < SHORTEST || !ENDING.test(own)) return;
    const known = knownBodies(reading);
    for (const { match, start, passage } of placesOf(proseOf(reading), NAMES)) {
      if (passage.section.topic === "profile" || passage.section.topic === "glossary") continue;
      const name = match[1]!;
      const at = start + match[0].indexOf(name);
      const message = judgedName(name, own, known, states(match[2], passage.text.slice(0, match.index)));
      if (message !== null) yield remark(reading, { start: at, end: at + name.length }, message, own);
    }
  },
};

/** A shorter name is an abbreviation that may mean anyone. */
const SHORTEST = 6;
const BODY = anyOf([...BODIES_IN_TEXT, "医院", "法院", "检察院", "队"]);
const ENDING = new RegExp(`${BODY}$`);
const STATED = "(?:部门|单位)?(?:预算|决算|收入|支出|收支|一般公共|财政拨款|政府采购|政府性|机关运行|“三公”)";
/** A name that begins a clause, and whether it is at once said what its budget was. */
const NAMES = new RegExp(
  `(?<=^|[。，；;:、“(\\n年度]|[对由为是])([\\u4e00-\\u9fff]{2,24}${BODY})(?![\\u4e00-\\u9fff]{0,6}${BODY})(?=((?:20\\d\\d年度?)?${STATED})?)`,
  "g",
);
/** Words between two names, or of one name, that are easily taken for one another. */
const JOINTS = /[与和及同、]/g;
/** 第一中学 and 第二中学, 东区 and 西区 are different bodies. */
const TELLING = /[一二三四五六七八九十\d东西南北中上下省市州县区旗乡镇]/;

/** 云溪区教育局2025年收入预算, 2025年云溪区教育局政府采购预算: the year stands on either side. */
function states(behind: string | undefined, before: string): boolean {
  return behind !== undefined && (YEAR.test(behind) || YEAR.test(before));
}

const YEAR = /^20\d\d年|20\d\d年度?，?$/;

function judgedName(name: string, own: string, known: ReadonlySet<string>, states: boolean): string | null {
  if (name === own || own.endsWith(name) || known.has(name)) return null;
  if (name.replace(JOINTS, "") === own.replace(JOINTS, "")) return "body-name-varied";
  if (name.length === own.length && distance(name, own) === 1 && own.length > SHORTEST) {
    const at = [...own].findIndex((letter, index) => letter !== name[index]);
    return TELLING.test(own[at]! + name[at]!) ? null : "body-name-varied";
  }
  // Another body of the same place, or the superior one, in the place of the document's own.
  const sameKind = own.endsWith(name.slice(-3)) && own.startsWith(name.slice(0, 2));
  const samePlace = PLACE.test(own.slice(0, commonStart(name, own))) && distance(name, own) < own.length;
  return states && (sameKind || samePlace) ? "body-name-other" : null;
}

/** A place both names begin with: 青禾市云溪区. */
const PLACE = /^.{2,}[省市县区旗州盟乡镇]/;

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Bodies that the tables list or the chapters on organisation name. */
function knownBodies(reading: Reading): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { lanes } of reading.report.tables)
    for (const { rows } of lanes)
      for (const { kind, name } of rows)
        if ((kind === "unit" || kind === "department") && name !== null) known.add(compact(name));
  const profile = proseOf(reading).filter(({ section }) => section.topic === "profile");
  const words = profile.map(({ text }) => text).join("\n");
  for (const { match } of placesOf(proseOf(reading), NAMES)) if (words.includes(match[1]!)) known.add(match[1]!);
  return known;
}

function remark(
  reading: Reading,
  at: { readonly start: number; readonly end: number },
  message: string,
  own: string,
): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "name",
    at,
    verdict: "disagrees",
    severity: "warning",
    message,
    data: { own },
    expected: own,
  });
}
