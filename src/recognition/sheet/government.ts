import { stripNumbering } from "../../classification";
import type { Grid } from "./grid";
import { squeeze } from "./text";

/** Tables that only a whole government draws up. */
const GOVERNMENT_TITLE =
  /收支平衡|社会保险基金|政府.*债务|债务.*(?:限额|余额)|税收返还|(?:一般公共|政府性基金|国有资本经营)预算(?:收入|支出|收支)(?:预算)?(?:执行|完成)情况/;
/** 示范区政府性基金收支预算表: a place, and no body of it. A town may be a department as well as a government. */
const REGION_TITLE =
  /^.{0,10}(?:[省市县区州盟旗]|地区|开发区|新区)(?:本级|级)?(?:一般公共|政府性基金|国有资本经营|社会保险)/;

/** Rows that stand in no department's table; classes such as 预备费 and 转移性支出 do stand there. */
const GOVERNMENT_ROW =
  /^(?:税收收入|(?:国内)?增值税|企业所得税|个人所得税|城市维护建设税|房产税|契税|资源税|转移性收入|返还性收入|一般性转移支付收入|专项转移支付收入|上级补助收入|下级上解收入|上解(?:上级)?支出|债务(?:转贷)?收入|(?:地方政府)?(?:一般|专项)债[务券]?(?:转贷)?收入|调[入出]资金|动用预算稳定调节基金|(?:安排|补充)预算(?:稳定调节基金|周转金)|国有土地(?:使用权出让|收益基金).*收入|城市基础设施配套费收入|(?:其他)?政府性基金收入|利润收入|股利、?股息收入|产权转让收入|.*保险费收入|年末滚存结余)$/;

/** One or two of them are sources of income of any institution: 上级补助收入. */
const ROWS_NEEDED = 3;

/** True when a table is the budget of a government, not of a department. `key` is the title without its body's name. */
export function isOfGovernment(grid: Grid, key: string | null, rows: readonly number[]): boolean {
  const title = (key ?? "").replace(/(?:19|20)\d{2}年?度?/g, "");
  if (/部门|单位|财政拨款/.test(title)) return false;
  const labels = governmentLabels(grid, rows);
  if (GOVERNMENT_TITLE.test(title)) return true;
  return labels >= (REGION_TITLE.test(title) ? 1 : ROWS_NEEDED);
}

function governmentLabels(grid: Grid, rows: readonly number[]): number {
  const found = new Set<string>();
  for (const row of rows)
    for (const column of grid.filled(row)) {
      const label = squeeze(stripNumbering(grid.text(row, column)));
      if (GOVERNMENT_ROW.test(label)) found.add(label);
    }
  return found.size;
}
