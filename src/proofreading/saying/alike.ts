/** 收入总计, 收入合计 and 本年收入 are all called the whole of what comes in; so is what goes out. */
const INCOME = ["income:", "grand-total:income", "grand-total:both"];
const SPENDING = ["spending:total", "grand-total:expenditure", "grand-total:both"];

export function alikeKeys(key: string): readonly string[] {
  if (INCOME.includes(key) && SPENDING.includes(key)) return [...new Set([...INCOME, ...SPENDING])];
  return INCOME.includes(key) ? INCOME : SPENDING.includes(key) ? SPENDING : [key];
}
