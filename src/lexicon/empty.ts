/** A row of a table that says there is nothing to say. */
export const NO_DATA_LABEL =
  /^(?:此表|本表)?(?:无数据|无内容|为空表|空表|无)[。.]?$|^此表无数据|^本表无数据|^此项无内容/;

/** Says that a table has nothing to show. */
export const EMPTY_NOTE =
  /^无[。.]?$|无数据|空表|为空|无内容|无此项|没有|不涉及|未安排|无.{0,24}(?:预算|支出|安排|收支|收入|项目|资金|采购|经费)/;

/** Says it of this very table, without any if. */
export const DECLARED_EMPTY = /(?:此表|本表|该表)(?:为空|无数据|无内容|没有数据)|^(?:空表说明:)?此项无内容/;
