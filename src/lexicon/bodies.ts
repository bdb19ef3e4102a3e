/** How the name of a public body ends where nothing else stands beside it: 县水利局, 第一中学校. */
export const BODY_ENDINGS: readonly string[] = [
  "局",
  "厅",
  "中心",
  "站",
  "馆",
  "所",
  "委",
  "办",
  "院",
  "校",
  "处",
  "会",
  "部",
  "队",
  "社",
];
/** 县政府 ends in 府, a 机关 in 关; many other words do as well. */
export const RARER_BODY_ENDINGS: readonly string[] = ["园", "台", "府", "司", "关"];

/** The same in the middle of a sentence, where a single letter such as 委 or 会 would be a part of many other words. */
export const BODIES_IN_TEXT: readonly string[] = [
  "局",
  "厅",
  "中心",
  "站",
  "馆",
  "所",
  "委员会",
  "管委会",
  "办公室",
  "学院",
  "学校",
  "中学",
  "小学",
  "幼儿园",
  "集团",
  "街道办事处",
  "党校",
];

/** Behind the name of a department: its own tables or those of its head office alone. */
export const SETS_OF_TABLES: readonly string[] = ["本级", "部门", "机关", "汇总"];

/** What stands in the lines of a form or in a title, and in no body's name. */
export const NOT_IN_BODIES: readonly string[] = ["预算", "决算", "目录", "公开", "报送", "日期", "负责人"];
