import { accountName, pathRun } from "../../accounts";
import { type Drafting, money } from "../../drafting";
import { itemDefinition } from "../../glossary";
import { itemsOf } from "../../items";
import type { Sentence } from "../../pack";
import { projectsUnder } from "../../projects";
import type { BlankRun } from "../../narrative";
import type { Quantity } from "../../quantity";
import type { Nature, Scope } from "../../../report";
import { say } from "../../say";
import { thisYear } from "../names";

/** One paragraph for each account of a budget: its path, its amount, and what it is for. */
export function usesOf(d: Drafting, scope: Scope, nature: Nature, whole: Quantity): readonly Sentence[] {
  const { report } = d.now;
  return itemsOf(d, scope, nature, whole).map(({ code, amount }, index) => {
    const path = pathRun(report, code);
    return say`${String(index + 1)}.${path}：${thisYear(d)}预算数为${money(d, amount)}，主要用于${useBlank(d, code)}。`;
  });
}

/** What an account is used for, the same in every sentence that says so. */
export function useBlank(d: Drafting, code: string): BlankRun {
  const name = accountName(d.now.report, code) ?? "";
  return d.blanks.words(`use.${code}`, `${code}${name}主要用于什么`, useSuggestions(d, code));
}

const MOST_PROJECTS_NAMED = 3;

function useSuggestions(d: Drafting, code: string): readonly string[] {
  const projects = projectsUnder(d.now, code);
  const named = projects.slice(0, MOST_PROJECTS_NAMED).map((name) => `“${name}”`);
  const more = projects.length > named.length ? "等" : "";
  const definition = itemDefinition(d.now.report, code);
  return [
    ...(named.length === 0 ? [] : [`${named.join("")}${more}项目支出`]),
    ...(definition === null ? [] : [definition.replace(/^指/, "")]),
  ];
}
