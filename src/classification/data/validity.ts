/**
 * First budget year of accounts known to be new; everything below them is no older. An account not
 * named here may have existed in any year: the lists tell what was in use, not since when.
 */
export const FIRST_YEARS: ReadonlyMap<string, number> = new Map([
  ["224", 2019],
  ["21015", 2019],
  ["234", 2020],
  ["20139", 2024],
]);

/** Both 支出经济分类 in their present shape began with the budget of 2018. */
export const ECONOMIC_SINCE = 2018;
