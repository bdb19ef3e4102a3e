import type { IncomeSource } from "../../report";

/** A term of the genre with what follows 指. */
export interface TermDefinition {
  readonly term: string;
  readonly definition: string;
}

type Definitions = Readonly<Record<IncomeSource, string>>;

/** What each source of income is, whichever name the document gives it. */
export const INCOME_DEFINITIONS: Definitions = {
  fiscal: "单位从同级财政部门取得的财政预算资金",
  general: "同级财政当年从一般公共预算拨付的资金",
  "gov-fund": "同级财政当年从政府性基金预算拨付的资金",
  "state-capital": "同级财政当年从国有资本经营预算拨付的资金",
  "special-account": "按规定缴入财政专户、由财政部门核拨的教育收费等资金",
  institution: "事业单位开展专业业务活动及其辅助活动取得的收入",
  business: "事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入",
  "superior-subsidy": "从主管部门和上级单位取得的非财政补助收入",
  "subordinate-remittance": "附属独立核算单位按有关规定上缴的收入",
  "unit-funds": "除财政拨款和财政专户管理资金以外，单位自行取得的各项资金",
  other: "除上述各项收入以外的收入",
};

export const CARRIED_OVER: TermDefinition = {
  term: "上年结转",
  definition: "以前年度尚未完成，结转到本年仍按原规定用途继续使用的资金",
};

export const BASIC_AND_PROJECT: readonly TermDefinition[] = [
  { term: "基本支出", definition: "为保障机构正常运转、完成日常工作任务而发生的人员经费和公用经费支出" },
  { term: "项目支出", definition: "在基本支出之外，为完成特定行政任务和事业发展目标所发生的支出" },
];

export const THREE_PUBLIC_TERM: TermDefinition = {
  term: "“三公”经费",
  definition:
    "用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。其中，因公出国（境）费包括国际旅费、国外城市间交通费、住宿费、伙食费、培训费、公杂费等支出；公务用车购置及运行维护费包括车辆购置支出（含车辆购置税）和租用、燃料、维修、过路过桥、保险等支出；公务接待费包括按规定开支的各类公务接待（含外宾接待）支出",
};

export const AGENCY_TERM: TermDefinition = {
  term: "机关运行经费",
  definition:
    "为保障行政单位（包括参照公务员法管理的事业单位）运行用于购买货物和服务的各项资金，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费、办公用房取暖费、办公用房物业管理费、公务用车运行维护费以及其他费用",
};

export const PROCUREMENT_TERM: TermDefinition = {
  term: "政府采购",
  definition:
    "国家机关、事业单位和团体组织使用财政性资金，采购依法制定的集中采购目录以内的或者采购限额标准以上的货物、工程和服务的行为",
};

export const FINAL_TERMS: Readonly<
  Record<"reserves-used" | "opening" | "distribution" | "closing" | "business", TermDefinition>
> = {
  "reserves-used": {
    term: "使用非财政拨款结余（含专用结余）",
    definition: "事业单位使用以前年度积累的非财政拨款结余弥补当年收支差额的金额，以及按规定使用的专用结余",
  },
  opening: { term: "年初结转和结余", definition: "以前年度尚未完成、结转到本年按有关规定继续使用的资金" },
  distribution: {
    term: "结余分配",
    definition: "事业单位按照会计制度规定缴纳的所得税、提取的专用结余以及转入非财政拨款结余的金额等",
  },
  closing: { term: "年末结转和结余", definition: "按有关规定结转到下年或以后年度继续使用的资金" },
  business: {
    term: "经营支出",
    definition: "事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动发生的支出",
  },
};
