import type { TablePlan } from "../layout";
import type { Context, TableModel } from "../model";
import { FINAL_SOURCES } from "../words";
import { fundBalances, incomeByFunction } from "./balances";
import { byAccount, byFunction, departmentProjects, incomeLinesAlone } from "./classified";
import { accountsAcross, appropriationByAccount, appropriationDetail, basicList } from "./economic";
import { expenditureSummary, fundExpenditure, generalExpenditure } from "./expenditure";
import { finalSummary } from "./final-summary";
import { finalFiscalSummary, fiscalSummary } from "./fiscal";
import { basicLanes } from "./lanes";
import { agencyTable, alwaysEmpty, assets, procurement } from "./lists";
import { projectList } from "./projects";
import { budgetSummary } from "./summary";
import { overallTargets, projectTargets } from "./targets";
import { threePublicBudget, threePublicFinal } from "./three-public";
import { finalByUnit, incomeByUnit } from "./units";

/** The table of a plan, filled from the data. */
export function modelOf(context: Context, plan: TablePlan): TableModel {
  const { forms } = context.layout;
  switch (plan.kind) {
    case "dept-budget-summary":
      return budgetSummary(context, plan);
    case "dept-income-summary":
      if (forms.income === "lines") return incomeLinesAlone(context, plan);
      return forms.income === "by-function" ? incomeByFunction(context, plan) : incomeByUnit(context, plan);
    case "dept-expenditure-summary":
      return expenditureSummary(context, plan);
    case "fiscal-appropriation-summary":
      return fiscalSummary(context, plan);
    case "fiscal-appropriation-expenditure":
    case "general-budget-basic-functional":
      return byFunction(context, plan);
    case "dept-expenditure-economic":
    case "fiscal-appropriation-basic":
    case "general-budget-economic":
    case "general-budget-project-economic":
      return byAccount(context, plan);
    case "dept-project-expenditure":
      return departmentProjects(context, plan);
    case "fiscal-appropriation-economic":
      return appropriationByAccount(context, plan);
    case "general-budget-expenditure":
      return generalExpenditure(context, plan);
    case "general-budget-basic-expenditure":
    case "final-general-budget-basic":
      return forms.basic.endsWith("lanes") ? basicLanes(context, plan) : basicList(context, plan);
    case "general-budget-project-expenditure":
    case "final-general-budget-project":
      return projectList(context, plan);
    case "general-budget-three-public":
      return threePublicBudget(context, plan, "general");
    case "gov-fund-three-public":
      return threePublicBudget(context, plan, "gov-fund");
    case "gov-fund-expenditure":
      return fundExpenditure(context, plan, "gov-fund");
    case "state-capital-expenditure":
    case "final-state-capital-expenditure":
      return fundExpenditure(context, plan, "state-capital");
    case "project-performance-targets":
      return projectTargets(context, plan);
    case "overall-performance-targets":
      return overallTargets(context, plan);
    case "gov-procurement-budget":
      return procurement(context, plan);
    case "asset-acquisition":
      return assets(context, plan);
    case "agency-operating-expenditure":
      return agencyTable(context, plan);
    case "gov-purchased-services":
    case "dept-transfer-payment":
      return alwaysEmpty(context, plan);
    case "final-income-expenditure-summary":
      return finalSummary(context, plan);
    case "final-income":
      return plan.form === "by-unit" ? finalByUnit(context, plan, FINAL_SOURCES) : incomeByFunction(context, plan);
    case "final-expenditure":
      return plan.form === "by-unit" ? finalByUnit(context, plan, null) : expenditureSummary(context, plan);
    case "final-fiscal-appropriation-summary":
      return finalFiscalSummary(context, plan);
    case "final-fiscal-appropriation-detail":
      return appropriationDetail(context, plan);
    case "final-general-budget-expenditure":
      return fundExpenditure(context, plan, "general");
    case "final-general-budget-detail":
      return accountsAcross(context, plan);
    case "final-three-public":
      return threePublicFinal(context, plan);
    case "final-gov-fund":
      return fundBalances(context, plan, "gov-fund");
    case "final-state-capital-income-expenditure":
      return fundBalances(context, plan, "state-capital");
    case "special-account-expenditure":
    case "empty-tables-statement":
    case "final-state-assets":
    case "dept-basic-expenditure":
    case "general-budget-basic-part":
      throw new RangeError(`no form for ${plan.kind}`);
  }
}
