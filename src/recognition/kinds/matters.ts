import type { KindRecord } from "./record";

const THREE_PUBLIC_COLUMNS = /overseas-travel|vehicle|reception|name$|item$/;

/** Tables of one matter: what is in their titles decides before anything else in them does. */
export const MATTER_KINDS = {
  "agency-operating-expenditure": {
    names: ["机关运行经费表", "agency operating expenditure"],
    document: "either",
    title: { when: /机关运行/ },
    needs: [/agency-operating|amount$|^total$/],
    lists: "part-of-expenditure",
  },
  "general-budget-three-public": {
    names: ["一般公共预算“三公”经费支出表", "general budget “three public” expenditure"],
    document: "budget",
    title: { when: /三公/ },
    needs: [THREE_PUBLIC_COLUMNS],
    telling: /overseas-travel$|official-reception$/,
    twin: "final-three-public",
    required: "always",
  },
  "gov-fund-three-public": {
    names: ["政府性基金预算“三公”经费支出表", "government fund “three public” expenditure"],
    document: "budget",
    title: { when: /政府性基金.*三公/ },
    needs: [THREE_PUBLIC_COLUMNS],
    fund: "gov-fund",
  },
  "final-three-public": {
    names: ["财政拨款“三公”经费支出决算表", "final “three public” expenditure"],
    document: "final-account",
    title: { when: /三公.*决算|决算.*三公/ },
    needs: [THREE_PUBLIC_COLUMNS],
    required: "always",
  },
  "dept-transfer-payment": {
    names: ["部门管理转移支付表", "transfer payments"],
    document: "either",
    title: { when: /转移支付/, unless: /经济分类/ },
    needs: [/amount$|^total$|^grand-total$/],
  },
  "final-state-assets": {
    names: ["国有资产占用情况表", "state assets"],
    document: "final-account",
    title: { when: /国有资产.*(?:占用|情况)/ },
    needs: [],
  },
  "asset-acquisition": {
    names: ["新增资产配置表", "assets to be acquired"],
    document: "either",
    title: { when: /(?:新增|国有|固定)?资产(?:配置|购置)|(?:购置|配置|新增)(?:国有|固定)?资产/ },
    needs: [/quantity|amount$|^total$|^grand-total$/],
    lists: "part-of-expenditure",
  },
  "gov-procurement-budget": {
    names: ["政府采购预算表", "government procurement budget"],
    document: "either",
    title: { when: /采购/ },
    needs: [/procurement-item|unit-or-project-name|amount|quantity|name/],
    lists: "part-of-expenditure",
  },
  "gov-purchased-services": {
    names: ["政府购买服务支出表", "purchased services"],
    document: "either",
    title: { when: /购买服务/, unless: /采购.*\(.*购买服务/ },
    needs: [/procurement-item|name|amount/],
    lists: "part-of-expenditure",
  },
  "project-performance-targets": {
    names: ["项目支出绩效目标表", "project performance targets"],
    document: "either",
    title: { when: /绩效/ },
    needs: [/indicator-level/],
    shape: "list-or-form",
    lists: "part-of-expenditure",
    telling: /^indicator-level/,
  },
  "overall-performance-targets": {
    names: ["部门整体支出绩效目标表", "overall performance targets"],
    document: "either",
    title: { when: /整体.*绩效|绩效.*整体/ },
    needs: [],
    shape: "form",
  },
  "empty-tables-statement": {
    names: ["空表说明", "statement of empty tables"],
    document: "either",
    title: { when: /空表/ },
    needs: [],
  },
} as const satisfies Readonly<Record<string, KindRecord>>;
