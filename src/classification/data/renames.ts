import type { FormerName } from "../account";

function former(name: string, until: number): FormerName {
  return { name, until };
}

/** Names that accounts bore before, oldest first, with the last budget year of each. */
export const RENAMES: ReadonlyMap<string, readonly FormerName[]> = new Map([
  // 2019: the reform of government bodies reached the accounts.
  ["207", [former("文化体育与传媒支出", 2018)]],
  ["20701", [former("文化", 2018)]],
  ["2070199", [former("其他文化支出", 2018)]],
  ["20799", [former("其他文化体育与传媒支出", 2018)]],
  ["2079999", [former("其他文化体育与传媒支出", 2018)]],
  ["210", [former("医疗卫生与计划生育支出", 2018)]],
  ["21001", [former("医疗卫生与计划生育管理事务", 2018)]],
  ["2100199", [former("其他医疗卫生与计划生育管理事务支出", 2018)]],
  ["21099", [former("其他医疗卫生与计划生育支出", 2018)]],
  ["2109999", [former("其他医疗卫生与计划生育支出", 2018)]],
  ["21302", [former("林业", 2018)]],
  ["220", [former("国土海洋气象等支出", 2018)]],
  ["22001", [former("国土资源事务", 2018)]],
  ["2200199", [former("其他国土资源事务支出", 2018)]],
  ["22099", [former("其他国土海洋气象等支出", 2018)]],
  // 2020: 离退休 became 养老, 农业 became 农业农村.
  ["20805", [former("行政事业单位离退休", 2019)]],
  ["2080501", [former("归口管理的行政单位离退休", 2019)]],
  ["2080599", [former("其他行政事业单位离退休支出", 2019)]],
  ["21301", [former("农业", 2019)]],
  ["2130199", [former("其他农业支出", 2019)]],
  ["215", [former("资源勘探信息等支出", 2020)]],
  ["21599", [former("其他资源勘探信息等支出", 2020)]],
  ["2159999", [former("其他资源勘探信息等支出", 2020)]],
  // 2022 and 2024 (财预〔2023〕83号): from 扶贫 to 衔接乡村振兴.
  ["21305", [former("扶贫", 2021), former("巩固脱贫衔接乡村振兴", 2023)]],
  ["2130507", [former("扶贫贷款奖补和贴息", 2021)]],
  ["2130550", [former("扶贫事业机构", 2021)]],
  ["2130599", [former("其他扶贫支出", 2021), former("其他巩固脱贫衔接乡村振兴支出", 2023)]],
]);
