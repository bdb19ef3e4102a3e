/**
 * The words budget tables are made of, as patterns over squeezed text (see text.ts).
 * Everything Chinese that recognition looks for is in this file, in titles.ts and in columns.ts.
 */

/** 合计, 总计, 小计 standing alone as a row label, possibly with 本年 … in front. */
export const TOTAL_LABEL = /^(?:总?合计|总计|共计|本年(?:收入|支出)合计|(?:收入|支出|收支)总计|(?:收入|支出)合计)$/;
export const GRAND_TOTAL_LABEL = /^(?:收入总计|支出总计|总计|收支总计|收入总额|支出总额)$/;
export const CURRENT_TOTAL_LABEL = /^(?:[本当]年(?:收入|支出)?(?:合计|小计)|(?:收入|支出)?(?:合计|小计))$/;
/** 一、本年收入 as the heading row of a group in 财政拨款收支总表. */
export const CURRENT_GROUP_LABEL = /^本年(?:收入|支出|拨款|财政拨款(?:收入|支出)?)$/;
/** The same spending broken down once more, below what it was broken down by above. */
export const BREAKDOWN_AGAIN_LABEL = /^(?:按)?(?:支出)?经济分类(?:支出)?(?:合计|小计)$/;
export const CARRY_LABEL =
  /^(?:(?:单位)?上年|年初|年末|年终|以前年度|结转|使用非财政拨款|使用专用结余|结余分配|用事业基金|动用|收回存量).*|.*结转(?:和)?结余.*$/;
/** Closes one half of 基本支出决算表. */
export const BLOCK_TOTAL_LABEL = /^(?:人员|(?:日常)?公用)(?:经费|支出)(?:合计|小计|总计)$/;

/** What each nature of expenditure consists of, whether or not a form numbers or indents it. */
export const PARTS_OF_NATURE: readonly { readonly whole: RegExp; readonly part: RegExp }[] = [
  { whole: /^基本支出$/, part: /^(?:人员|(?:日常)?公用)(?:经费|支出)$/ },
  { whole: /^项目支出$/, part: /^(?:基本建设类|行政事业类)项目(?:支出)?$/ },
];

export { EMPTY_NOTE, NO_DATA_LABEL } from "../../lexicon";
export const FOOTNOTE =
  /^(?:注[:：.0-9]|注\s|备注[:：]|说明[:：]|空表说明|\*|※|填表说明|(?:本|我)(?:部门|单位|局).*(?:本表|此表|无此|没有)|公开(?:部门|单位)?说明)/;

/** A row of column numbers: 栏次 1 2 3 … */
export const COLUMN_NUMBER_LABEL = /^(?:栏次|列次|行次|栏次及公式)$/;

export const ORGANISATION_LABEL =
  /^(?:填报|编制|公开|预算|报送)?(?:部门|单位)(?:\/单位|\/部门|\((?:单位|部门)\))?(?:名称|全称|\(盖章\)|\(公章\))?[:：](.*)$/;

export const YEAR = /(?:19|20)\d{2}(?=年)/;
export const YEAR_CELL = /^\(?((?:19|20)\d{2})年度?\)?$/;

/** 公开表1-1, 表3-2, 公开01表, 附表2, 部门公开表4, 表一, 预算01-1表, 财决公开01表 */
export const TABLE_NUMBER =
  /^[(\[]?(?:部门|单位|预算|财决|附件|附)*(?:公开)?(?:附)?(?:表(\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]{1,3})|(\d{1,2}(?:-\d{1,2})?)表)[)\]]?[:：]?$/;

/** 附件2-1, （附件一）: the place of the paper in a set of papers, which is the table's number when each paper is one table. */
export const ATTACHMENT_NUMBER = /^[([]?附件(\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]{1,3})[)\]]?[:：]?$/;

/** The same in front of a title. A year may follow at once: 附表12025年 is 附表1 of 2025年. */
const NUMBER_BEFORE_TITLE = String.raw`\d{1,2}?(?:-\d{1,2}?)?(?=(?:19|20)\d{2}年|-?(?!\d)(?:[^-]|$))`;
const ORDINAL_BEFORE_TITLE = "[一二三四五六七八九十]{1,3}?(?=一般公共|[^一二三四五六七八九十])";
export const TITLE_NUMBER = new RegExp(
  `^[([]?(?:部门|单位|附件|附)?(?:公开)?表(${NUMBER_BEFORE_TITLE})[)\\]]?[.．、:：]?`,
);
export const TITLE_ATTACHMENT = new RegExp(
  `^[([]?附件(${NUMBER_BEFORE_TITLE}|${ORDINAL_BEFORE_TITLE})[)\\]]?[.．、:：]?`,
);

/** Words that make a cell a header rather than data; used to tell a header row from a data row. */
export const HEADER_WORD =
  /(?:科目|编码|代码|名称|项目|类|款|项|目|合计|总计|小计|预算数|决算数|执行数|金额|支出|收入|经费|拨款|结转|结余|安排|费用?|序号|行次|栏次|单位|部门|备注|指标|权重|数量|品目|采购|说明|目标|性质|方向|年度|预算|资金|比例|依据|增减|占比|比重|幅度?$|率$|[%％]|决算|执行|上年|本年|^(?:19|20)\d{2}年$)/;

/** Headings that make a column one of the labels of a two-sided table. */
export const ITEM_HEADING =
  /^项目(?:\(按.*\))?$|^(?:收入|支出)(?:项目|科目)$|^功能分类$|^(?:部门|政府)?(?:预算)?(?:支出)?(?:功能|经济)分?(?:类)?科目(?:\(按.*\))?$/;
export const INCOME_GROUP = /^(?:一、)?收入(?:项目|预算|决算)?$|^本年收入$|^资金来源$/;
export const EXPENDITURE_GROUP = /^(?:二、)?支出(?:项目|预算|决算|\(按.*\))?$|^本年支出$|^资金运用$/;
export const PERSONNEL_GROUP = /^人员经费/;
export const PUBLIC_GROUP = /^(?:日常)?公用经费/;
