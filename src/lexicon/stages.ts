/** A budget is drawn up, changed, carried out and settled; every number of one belongs to one of these. */
export type Stage = "opening" | "budget" | "adjusted" | "executed" | "final";

/** 预算 by itself says that it is no outcome, not which of the year's budgets it is. */
const STAGES: readonly (readonly [Stage, string])[] = [
  ["opening", "年初(?:部门|单位)?(?:预算|批复|安排)(?:批复|安排)?(?:数|额)?"],
  [
    "adjusted",
    "(?:全年|(?:调整|变更|追加)后?(?:的)?|最终)(?:部门|单位)?预算(?:数|额)?|预算(?:调整|变更)后?(?:数|额)?|调整后?(?:数|额)",
  ],
  [
    "executed",
    "(?:预算)?(?:预计)?(?:全年)?执行(?:数|额|情况)?|(?:预计|实际)?完成(?:数|额)|实际(?:支出|收入|发生|执行|完成)?(?:数|额)|实际(?:支出|收入)",
  ],
  ["final", "(?:支出|收入|收支)?决算(?:批复)?(?:数|额)?"],
  ["budget", "(?:部门|单位|支出|收入)?预算(?:批复|安排)?(?:数|额)|预算(?:安排|批复)?"],
];

const WHOLE = STAGES.map(([stage, words]) => [stage, new RegExp(`^(?:${words})$`)] as const);

/** The stage that words with nothing else among them name: 年初预算数, 决算. */
export function stageNamed(text: string): Stage | null {
  return WHOLE.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Behind other words a stage has to be plain: 公务接待费决算数, but not 政府性基金预算. */
const BEHIND = STAGES.map(([stage, words]) => [stage, new RegExp(`(?:${words})$`)] as const);
const PLAIN_END = /数$|(?:年初|全年|调整后?)预算$/;

/** The stage at the end of other words, and the words in front of it. */
export function stageBehind(text: string): { readonly stage: Stage; readonly rest: string } | null {
  if (!PLAIN_END.test(text)) return null;
  for (const [stage, words] of BEHIND) {
    const at = text.search(words);
    if (at > 0) return { stage, rest: text.slice(0, at) };
  }
  return null;
}
