import { LINTS_ZH } from "./lints-zh";
import type { Words } from "./words";

/** What the check says, in the words of the people who fill in the tables. */
export const ZH: Words = {
  messages: {
    ...LINTS_ZH,
    "children-sum": "「{table}」“{column}”列 {row} {reported}，各项相加 {computed}，差额 {difference}",
    "total-row": "「{table}」“{column}”列 {row} {reported}，各项相加 {computed}，差额 {difference}",
    "second-total": "「{table}」“{column}”列重复的合计行 {reported}，合计行 {computed}，差额 {difference}",
    "header-sum": "「{table}」{row}行“{column}” {reported}，各分栏相加 {computed}，差额 {difference}",
    "columns-swapped":
      "「{table}」“{column}”与“{otherColumn}”两列的数可能互相填错了位置，两列对调后 {count} 处不一致都对上",
    "rows-swapped": "「{table}」“{row}”与“{otherRow}”两行的数可能互相填错了位置，两行对调后 {count} 处不一致都对上",
    "column-scaled":
      "「{table}」“{column}”整列的数可能都差了 {times} 倍（小数点或单位填错），改回后 {count} 处不一致都对上",
    "rows-shifted": "「{table}」从“{row}”到“{otherRow}”的数可能整体错了一行，移回一行后 {count} 处不一致都对上",
    balance: "「{table}」{row} {reported}，{otherRow} {computed}，收支两边差额 {difference}",
    "fund-balance": "「{table}」{row}行“{column}” {reported}，按年初加收入减支出应为 {computed}，差额 {difference}",
    tie: "「{table}」{row}{column} {reported}{unit}，「{otherTable}」{otherRow}{otherColumn} {computed}{unit}，差额 {difference}",
    parts: "「{table}」{row}{column} {reported}{unit}，「{otherTable}」各项相加 {computed}{unit}，差额 {difference}",
    "at-most":
      "「{table}」{row}{column} {reported}{unit}，超过「{otherTable}」{otherRow}{otherColumn} {computed}{unit}，多 {distance}",
    "at-least":
      "「{table}」{row}{column} {reported}{unit}，小于「{otherTable}」{otherRow}{otherColumn} {computed}{unit}，少 {distance}",
    "empty-table": "「{table}」{row}{column} {reported}{unit}，而「{otherTable}」是空表",
    "usually-equal":
      "「{table}」{row}{column} {reported}{unit}，「{otherTable}」{otherRow}{otherColumn} {computed}{unit}，两数通常相等，差额 {difference}",
    "row-at-most": "「{table}」{row}行“{column}” {reported}，超过总金额 {computed}，多 {distance}",
    "overall-parts": "「{table}」{row} {reported}，财政拨款与其他资金相加 {computed}，差额 {difference}",
    split: "「{table}」{row}合计 {computed}，“{column}”栏只有 {reported}，差额 {difference}",
    continuity:
      "「{table}」{row}{column} {reported}{unit}，上年「{otherTable}」{otherRow}{otherColumn} {computed}{unit}，差额 {difference}",
    "unit-slip":
      "「{table}」写的金额单位是{unit}，但{row}{column} {reported} 与「{otherTable}」的 {computed}{unit} 正好相差一万倍或一千倍，单位可能写错",
  },
  suffixes: {
    rounding: "（四舍五入的尾差，不用改）",
    strained: "（四舍五入可以解释，但很少差这么多，请看一眼）",
    guessed: "（经验关系，不一定有错）",
  },
  reasons: {
    "rule-failed": "程序出错，“{title}”没有检查",
    "table-alone":
      "「{table}」里的金额没有与别的表核对：别的表没有列同样的数，只查了表内的合计，金额单位写错也看不出来",
    "table-unrelated": "「{table}」里的金额没有核对：表内没有合计可查，别的表也没有列同样的数",
    unreadable: "「{table}」{row}“{column}”要用到的 {detail} 不是数字，这一处没有核对",
    torn: "「{table}」在同一张工作表里分成了几段，各段合起来才是一张表，合计没有核对",
    "rows-unplaced": "「{table}」里有几行认不出是单位、科目还是项目，不知道合计由哪些行组成，合计没有核对",
    "not-additive": "「{table}」的结构没有认准：同样的相加关系一再不成立，这些求和没有核对，请看“表格”中的认表结果",
    "table-missing": "有「{table}」，没有找到{kind}，两表之间没有核对",
    "several-tables": "{kind}不止一张，不知道该用哪一张与「{table}」核对",
    "several-sources": "资金来源不止一般公共预算一项，「{table}」与「{otherTable}」本来就不必相等，没有核对",
    "no-split": "「{table}」没有分列基本支出和项目支出，这一关系没有核对",
    "no-last-year": "没有打开上年的表，跨年关系没有核对",
    "not-last-year": "打开的上年表是 {prior} 年的，本年表是 {current} 年的，不相邻，跨年关系没有核对",
    "unit-in-doubt": "「{table}」的金额单位可能写错，改正之前没有与其他表核对",
    "carry-not-split": "「{table}」的结转没有按预算类别分列，没有分类别核对收支平衡",
    "carry-unclear": "有上年结转，而「{table}」没有列结转，不清楚合计是否包含它，没有与「{otherTable}」核对合计",
    "several-transfers": "「{table}」还列有提前下达或上年结转的资金，不能直接与「{otherTable}」逐项核对",
    "projects-unknown": "「{table}」里的项目既不全是项目支出，也看不出包含了人员类和运转类，合计没有核对",
    "practice-not-followed": "本单位功能科目与经济科目的对应关系与通常不同，没有核对",
  },
  unproved: {
    "row-outside-sums": "这一行不属于任何合计，别的表里也没有同一个数",
    "no-parts-no-twin": "这张表没有合计与明细，别的表里也没有同一个数",
    "no-twin": "没有合计包含它，别的表里也没有同一个数",
  },
  slips: {
    "digits-swapped": "两位数字颠倒",
    "digit-mistyped": "一位数字打错",
    "digit-dropped": "漏打一位数字",
    "digit-added": "多打一位数字",
    "decimal-point-moved": "小数点错位",
    "sign-lost": "正负号写反",
    "neighbour-row": "填成了相邻一行的数",
    "neighbour-column": "填成了相邻一列的数",
    "prior-year-copy": "沿用了上年的数",
    "formula-overwritten": "公式被数字覆盖",
    "unit-slip": "元与万元弄混",
    "left-blank": "漏填",
    unknown: "",
  },
  suspect: "{place} 的 {stored} 应为 {suggested}{how}",
  blankSuspect: "{place} 空着，应为 {suggested}",
  stray: "{place} 不应当有数，现在是 {stored}{how}",
  along: "，{cells} 随它一起改",
  how: "，{slip}",
  fold: "「{table}」有 {count} 处尾差，最大 {largest}{unit}，是四舍五入造成的，不用改",
  noName: "未写名称的一行",
};
