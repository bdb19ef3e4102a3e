import type { Claim } from "../../claim";
import { placesOf, proseOf } from "../../reading/prose";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const ID = "document-form";

export const documentForm: ProofRule = {
  id: ID,
  title: "单位预算不写成部门预算",
  kind: "structure",
  severity: "warning",
  basis: "部门预算由本级和所属单位的预算汇总而成；单位预算、单位决算只反映一个单位，文中应写“单位预算”“单位决算”。",
  proves: "标题写明是单位预算（决算）的，说明本年安排的句子写“单位预算（决算）安排”，没有留下部门预算模板里的写法。",
  appliesTo:
    "标题写明“单位预算”“单位决算”、又没有同时写“部门预算”“部门决算”的文本。“纳入部门预算管理”“部门预算编制”这类制度名称不判断。",
  advice: "改成“单位预算”“单位决算”。",
  messages: ["form-of-department"],
  *claims(reading) {
    if (!isOfUnit(reading)) return;
    for (const { match, start, end } of placesOf(proseOf(reading), OF_DEPARTMENT))
      yield ofDepartment(reading, { start, end }, match[0]);
  },
};

const TITLE_LENGTH = 40;
const OF_UNIT_TITLE = /单位(?:年度)?[预决]算/;
const OF_DEPARTMENT_TITLE = /部门(?:年度)?[预决]算/;
/** What this year's own budget provides for; 部门预算管理 and 部门预算编制 are names of the system. */
const OF_DEPARTMENT = /部门[预决]算(?:未|没有|共|拟|计划)?安排/g;

function isOfUnit({ flow }: Reading): boolean {
  const titles = flow.paragraphs.filter(({ text }) => text.length <= TITLE_LENGTH && /20\d\d年/.test(text));
  const [first] = titles.filter(({ text }) => OF_UNIT_TITLE.test(text) || OF_DEPARTMENT_TITLE.test(text));
  return first !== undefined && OF_UNIT_TITLE.test(first.text) && !OF_DEPARTMENT_TITLE.test(first.text);
}

function ofDepartment(reading: Reading, at: { readonly start: number; readonly end: number }, found: string): Claim {
  return claimOf(reading, {
    rule: ID,
    kind: "structure",
    at,
    verdict: "disagrees",
    severity: "warning",
    message: "form-of-department",
    expected: found.replace("部门", "单位"),
  });
}
