import { incomeSourceOf } from "../../classification";
import type { Scope } from "../../report";
import type { Reading } from "../reading/reading";
import type { Topic } from "../reading/topics";
import { accountNamesOf } from "./account-names";
import { codeOf } from "./account-paths";
import { type Enumeration, enumerationsIn, type ListedItem } from "./enumerations";
import { passagesOf } from "./passage";

export interface ClassItem extends ListedItem {
  /** The 类 it names, its name mended; null where it names none. */
  readonly code: string | null;
}

/** 支出包括：卫生健康支出、住房保障支出. */
export interface ClassList extends Enumeration {
  readonly scope: Scope;
  readonly classes: readonly ClassItem[];
}

const SCOPES: ReadonlyMap<Topic | null, Scope> = new Map<Topic | null, Scope>([
  ["overall", "all"],
  ["expenditure", "all"],
  ["fiscal", "fiscal"],
  ["general", "general"],
  ["general-structure", "general"],
]);
const OF_SPENDING = /支出|功能/;
const LONGEST_LEAD = 60;
const LEADING_YEAR = /^(?:其中:?)?(?:本年|当年|\d{4}年)/;

/** Lists of spending by 类; where it is listed by 基本支出 and 项目支出 there is none. */
export function* classListsIn(reading: Reading): Generator<ClassList> {
  const names = accountNamesOf(reading.report);
  const judge = (name: string): string | null => codeOf(names.judge(name, "class", null));
  const isName = (name: string): boolean => name !== "" && names.judge(name, "class", null).kind !== "unknown";
  for (const passage of passagesOf(reading)) {
    const scope = SCOPES.get(passage.section.topic);
    if (scope === undefined) continue;
    for (const list of enumerationsIn(passage, isName)) {
      if (!OF_SPENDING.test(leadOf(passage.text, passage.start, list))) continue;
      const classes = list.items.map((item) => {
        const isAccount = item.name.endsWith("支出") && incomeSourceOf(item.name) === null;
        return { ...item, code: isAccount ? judge(item.name.replace(LEADING_YEAR, "")) : null };
      });
      if (classes.some(({ code }) => code !== null)) yield { ...list, scope, classes };
    }
  }
}

/** The words just before the list: 支出包括： in a sentence that also has 收入包括：. */
function leadOf(text: string, start: number, list: Enumeration): string {
  const end = list.start - start;
  const before = text.slice(Math.max(0, end - LONGEST_LEAD), end);
  return before.slice(Math.max(...["。", ";", "，", "\n"].map((mark) => before.lastIndexOf(mark))) + 1);
}
