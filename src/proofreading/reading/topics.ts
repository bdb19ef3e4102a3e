import type { NumberingStyle } from "../../amounts";

/** What a section speaks of. It decides which table an unqualified 基本支出 or 合计 in it means. */
export type Topic =
  | "profile"
  | "overall"
  | "income"
  | "expenditure"
  | "fiscal"
  | "general"
  | "general-scale"
  | "general-structure"
  | "general-items"
  | "basic"
  | "three-public"
  | "gov-fund"
  | "state-capital"
  | "other"
  | "agency-operating"
  | "procurement"
  | "assets"
  | "performance"
  | "glossary"
  | "tables";

interface TopicPattern {
  readonly topic: Topic;
  readonly pattern: RegExp;
  /** Only beneath a section of one of these topics. */
  readonly within?: readonly Topic[];
}

const GENERAL: readonly Topic[] = ["general", "general-scale", "general-structure", "general-items"];

/** In this order; the first that fits. */
const PATTERNS: readonly TopicPattern[] = [
  { topic: "glossary", pattern: /名词解释|名词说明|名词释义/ },
  { topic: "tables", pattern: /^(?:附件|附表)|表(?:\(.*\))?$/ },
  {
    topic: "profile",
    pattern: /职责|职能|机构设置|单位构成|人员(?:及|和|与)?编制|人员情况|重点工作|主要工作|概况$|基本情况$/,
  },
  { topic: "general-scale", pattern: /规模|总体情况|增减变化/, within: GENERAL },
  { topic: "general-structure", pattern: /结构/, within: GENERAL },
  { topic: "general-items", pattern: /具体/, within: GENERAL },
  { topic: "three-public", pattern: /三公/ },
  { topic: "gov-fund", pattern: /政府性基金/ },
  { topic: "state-capital", pattern: /国有资本/ },
  { topic: "agency-operating", pattern: /机关运行/ },
  { topic: "procurement", pattern: /政府采购|购买服务/ },
  { topic: "assets", pattern: /国有资产|资产占有|资产占用/ },
  { topic: "performance", pattern: /绩效/ },
  { topic: "other", pattern: /其他重要事项|其他相关情况|其他事项/ },
  { topic: "basic", pattern: /基本支出/ },
  { topic: "overall", pattern: /^(?!.*(?:财政拨款|一般公共)).*(?:收支|收入支出)/ },
  { topic: "fiscal", pattern: /财政拨款(?:收支|收入支出|收、支)/ },
  { topic: "general", pattern: /一般公共预算/ },
  { topic: "income", pattern: /收入/ },
  { topic: "expenditure", pattern: /支出/ },
];

/** Sections whose parts are named like chapters of their own: 具体情况 of 三公 is still 三公. */
const KEEP: readonly Topic[] = ["three-public", "glossary", "gov-fund", "state-capital", "basic", "profile", "tables"];
/** Lists within a section, whatever their lines begin with: 1.卫生健康支出（类）…. */
const LIST_STYLES: readonly string[] = ["1.", "（1）"] satisfies readonly NumberingStyle[];

/** What a section is about, beneath a section of the topic given. */
export function topicOf(
  { title, style }: { readonly title: string; readonly style: string | null },
  parent: Topic | null,
): Topic | null {
  if (parent !== null && (KEEP.includes(parent) || LIST_STYLES.includes(style ?? ""))) return parent;
  const found = PATTERNS.find(
    ({ pattern, within }) =>
      (within === undefined || (parent !== null && within.includes(parent))) && pattern.test(title),
  );
  return found?.topic ?? parent;
}
