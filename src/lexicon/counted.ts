/** What things, people and places are counted in. */
export const COUNTED_IN: readonly string[] = [
  "平方米",
  "公顷",
  "亩",
  "公里",
  "辆",
  "台(套)",
  "台",
  "套",
  "人次",
  "人",
  "名",
  "批次",
  "个",
  "家",
  "次",
];

/** Words that divide what they are said of without remainder. */
export const COMPLEMENTS: readonly (readonly string[])[] = [
  ["在职", "离退休"],
  ["在职", "离休", "退休"],
  ["在职", "退休"],
  ["行政", "事业"],
  ["通用", "专用"],
  ["国内", "国外"],
  ["人员类", "运转类", "特定目标类"],
  ["地上", "地下"],
  ["自有", "租用"],
];

/** What closes a list of kinds: 其他用车2辆. */
export const REMAINDER = /^(?:其他|其它|其余)/;

/** What the parts of a body are called by. */
export const OFFICES: readonly string[] = [
  "办公室",
  "委员会",
  "大队",
  "支队",
  "中队",
  "中心",
  "科室",
  "股室",
  "处室",
  "科",
  "股",
  "处",
  "室",
  "办",
  "部",
  "局",
  "所",
  "站",
  "队",
  "组",
  "院",
  "校",
  "馆",
  "园",
  "厅",
  "司",
];
