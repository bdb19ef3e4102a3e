import type { IncomeSourceId } from "../income";

/**
 * Names under which unit tables list their income, most usual first. Unit tables name the source
 * and carry no 收入分类 code. Each is compared after `normalizeName`.
 */
export const INCOME_SOURCE_NAMES: readonly (readonly [IncomeSourceId, readonly string[]])[] = [
  ["fiscal-appropriation-income", ["财政拨款收入", "财政拨款", "财政拨款预算收入", "本年财政拨款收入"]],
  [
    "general-budget-income",
    [
      "一般公共预算拨款收入",
      "一般公共预算财政拨款收入",
      "一般公共预算财政拨款",
      "一般公共预算拨款",
      "一般公共预算收入",
      "一般公共预算资金",
      "一般公共预算",
    ],
  ],
  [
    "gov-fund-income",
    [
      "政府性基金预算拨款收入",
      "政府性基金预算财政拨款收入",
      "政府性基金预算财政拨款",
      "政府性基金预算拨款",
      "政府性基金收入",
      "政府性基金预算收入",
      "政府性基金预算资金",
      "政府性基金预算",
      "政府性基金",
    ],
  ],
  [
    "state-capital-income",
    [
      "国有资本经营预算拨款收入",
      "国有资本经营预算财政拨款收入",
      "国有资本经营预算财政拨款",
      "国有资本经营预算拨款",
      "国有资本经营预算收入",
      "国有资本经营收入",
      "国有资本经营预算资金",
      "国有资本经营预算",
    ],
  ],
  [
    "fiscal-special-account-income",
    ["财政专户管理资金收入", "财政专户管理资金", "财政专户管理的资金收入", "财政专户拨款收入", "财政专户核拨资金"],
  ],
  ["institution-income", ["事业收入", "事业预算收入"]],
  ["business-income", ["事业单位经营收入", "经营收入", "经营预算收入"]],
  ["superior-subsidy-income", ["上级补助收入", "上级补助预算收入"]],
  ["subordinate-remittance-income", ["附属单位上缴收入", "附属单位上缴预算收入", "下级单位上缴收入"]],
  ["unit-funds-income", ["单位资金收入", "单位资金"]],
  ["other-income", ["其他收入", "其他预算收入"]],
];
