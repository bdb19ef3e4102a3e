import type { ColumnRole } from "../roles";

/**
 * What a column is, told from its headings. Patterns work on squeezed headings (text.ts): `leaf` is
 * the lowest heading, `under` is looked for in all headings above it. The first rule that fits decides.
 */
export interface RoleRule {
  readonly role: ColumnRole;
  readonly leaf: RegExp;
  readonly under?: RegExp;
  readonly kinds?: RegExp;
}

const PERFORMANCE = /performance/;
export const PROCUREMENT = /procurement|purchased/;
const ASSETS = /^asset/;
const PROJECTS = /project|transfer-payment/;

/** Columns of words and of numbers that are no money. */
export const WORD_RULES: readonly RoleRule[] = [
  { role: "indicator-level-1", leaf: /^一级指标/ },
  { role: "indicator-level-2", leaf: /^二级指标/ },
  { role: "indicator-level-3", leaf: /^三级指标|^指标名称/ },
  { role: "indicator-nature", leaf: /指标性质|^性质$/ },
  { role: "indicator-value", leaf: /指标值|^目标值/ },
  { role: "indicator-unit", leaf: /度量单位|计量单位/ },
  { role: "indicator-weight", leaf: /权重|^分值/ },
  { role: "indicator-direction", leaf: /方向性/ },
  { role: "annual-goal", leaf: /(?:年度|绩效|总体|实施期|中期)目标/, kinds: PERFORMANCE },
  { role: "project-name", leaf: /服务项目(?:名称)?$|^预算项目(?:名称)?$/, kinds: PROCUREMENT },
  { role: "catalogue-code", leaf: /目录(?:代码|编码|编号)$/, kinds: PROCUREMENT },
  { role: "catalogue", leaf: /指导性?目录/, kinds: PROCUREMENT },
  { role: "procurement-category", leaf: /采购(?:类别|类型)|品目大类/, kinds: PROCUREMENT },
  { role: "procurement-item", leaf: /品目|采购(?:项目|内容|目录|物品(?:名称)?)|服务(?:内容|领域)/, kinds: PROCUREMENT },
  { role: "procurement-time", leaf: /采购(?:时间|日期)/, kinds: PROCUREMENT },
  { role: "asset-category", leaf: /^资产(?:类别|分类|大类|类型|性质)(?:名称)?$|^类[型别]$/, kinds: ASSETS },
  {
    role: "asset-name",
    leaf: /^(?:新增|配置|购置)?资产(?:名称|品目(?:名称)?|项目)?$|^(?:配置|购置)(?:内容|项目)$|^品[目名](?:名称)?$/,
    kinds: ASSETS,
  },
  { role: "project-category", leaf: /^项目(?:类别|类型|分类|性质)$|^类[型别]$/, kinds: PROJECTS },
  { role: "purpose", leaf: /^(?:支出方向|(?:资金)?用途|使用方向)$/, kinds: PROJECTS },
  { role: "sme", leaf: /中小企业/, kinds: PROCUREMENT },
  { role: "micro", leaf: /小型|小微|微型/, kinds: PROCUREMENT },
  { role: "prison", leaf: /监狱/, kinds: PROCUREMENT },
  { role: "welfare", leaf: /残疾人|福利性/, kinds: PROCUREMENT },
  { role: "unit-price", leaf: /单价$/ },
  { role: "remark", leaf: /^备注|^采购说明|^说明$|^列支范围|^项目(?:简介|概况|内容)|^(?:分配|实施)方式|依据$/ },
  { role: "line-number", leaf: /^行次$/ },
  { role: "sequence", leaf: /^序号$/ },
];

/** Columns that say what a row is. */
export const NAME_RULES: readonly RoleRule[] = [
  { role: "project-code", leaf: /项目(?:代码|编码|编号)/ },
  { role: "unit-code", leaf: /(?:单位|部门|机构)(?:\(单位\))?(?:代码|编码|编号)/ },
  { role: "code-class", leaf: /^类(?:级)?$/ },
  { role: "code-section", leaf: /^款(?:级)?$/ },
  { role: "code-item", leaf: /^项(?:级)?$/ },
  { role: "code", leaf: /科目(?:编码|代码|编号)|^(?:功能|经济)?(?:分类)?(?:编码|代码)$|(?:编码|代码)$/ },
  {
    role: "unit-or-project-name",
    leaf: /单位名称[/、(]?项目(?:名称)?|项目名称[/、(]?单位名称|单位\(项目\)名称|^支出项目类别/,
  },
  {
    role: "subject-or-project-name",
    leaf: /科目名称\(?[/、]?项目|科目\(项目\)|项目\(科目\)/,
    kinds: /^general-budget/,
  },
  {
    role: "unit-or-subject-name",
    leaf: /(?:单位|部门)(?:\(单位\))?(?:名称)?\((?:功能|经济)?(?:分类)?科目(?:名称)?\)|单位(?:名称)?[/、]科目|科目名称\(单位\)/,
  },
  { role: "project-name", leaf: /^(?:预算)?(?:支出)?(?:项目|专项)(?:支出|资金)?名称/ },
  { role: "unit-name", leaf: /(?:单位|部门|机构)(?:\(单位\))?(?:名称)?$/ },
  { role: "subject-name", leaf: /科目名称|功能分类科目|经济分类科目|^科目$|^名称$|功能科目|经济科目/ },
];
