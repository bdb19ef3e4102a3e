/** What the rules that are no relations say. Where a table is named, the sentence begins with it. */
export const LINTS_ZH: Readonly<Record<string, string>> = {
  "unreadable-amount": "「{table}」{row}“{column}”填的是“{text}”，不是数字，请改成数字或留空",
  "unreadable-amount-error-value": "「{table}」{row}“{column}”是公式错误值 {text}，请检查公式引用的单元格",

  "code-table-economic": "「{table}」按功能分类列示，{code}“{name}”是经济分类科目，请核对编码",
  "code-table-functional": "「{table}」按经济分类列示，{code}“{name}”是另一种分类的科目，请核对编码",
  "code-table-gov-fund": "「{table}」里的 {code}“{name}”是政府性基金预算专用科目，应列在政府性基金预算的表里",
  "code-table-state-capital": "「{table}」里的 {code}“{name}”是国有资本经营预算专用科目，应列在国有资本经营预算的表里",
  "code-table-social-insurance": "「{table}」里的 {code}“{name}”是社会保险基金预算科目，不应列在这张表里",
  "code-table-everyday": "「{table}」里的 {code}“{name}”不是这本预算专用的科目，请核对是否列错了表",

  "empty-with-amounts": "「{table}」写着“{note}”，表里却有 {count} 个金额，请删去说明或清除金额",

  "account-code": "「{table}」的科目编码 {code}“{name}”不在 {year} 年的科目表里，请核对编码",
  "account-code-named":
    "「{table}」的科目编码 {code}“{name}”不在 {year} 年的科目表里，按名称应为 {official}，请核对编码",
  "account-code-other-year": "「{table}」的科目 {code}“{name}”在 {year} 年还没有（或已经取消），请核对编码",
  "account-code-written": "「{table}」“{name}”的编码写成 {code}，不是任何科目；按它的下级科目和名称应为 {official}",
  "sibling-accounts": "「{otherTable}」列有 {code} {name}，合计相同的「{table}」没有这一行，请看是否漏列",
  "missing-table-number": "表号从 {before} 跳到 {after}，中间的 {number} 没有找到，请看是否漏了一张表",
  "account-code-malformed": "「{table}」的科目编码“{code}”（{name}）写法不对，类应为 3 位、款 5 位、项 7 位",

  "account-name":
    "「{table}」{code} 的名称写作“{name}”，规范名称是“{official}”（已在公开文件中核实），请核对名称或编码",
  "account-name-former": "「{table}」{code} 用的是旧名称“{name}”，现在的规范名称是“{official}”（已在公开文件中核实）",
  "account-name-shortened":
    "「{table}」{code} 的名称“{name}”少了“支出”二字，规范名称是“{official}”（已在公开文件中核实）",
  "account-name-varies": "「{table}」{code} 的名称写作“{name}”，本册其他表写作“{official}”，请核对后写成一样",
  "account-name-shifted": "「{table}」有 {count} 行的编码与名称对不上，可能是编码列与名称列错了行，请先核对前几行",

  "code-parent":
    "「{table}」{code}“{name}”排在 {parent}“{parentName}”之下，编码却不属于它，请核对编码或补上它的上级科目行",
  "duplicate-row": "「{table}」第 {again} 行“{row}”与第 {first} 行重复，请合并或删去一行",

  "twice-stated":
    "「{table}」“{label}”写了两个不同的数：{firstCell} 是 {first}，{againCell} 是 {again}，看不出以哪个为准，起草时都不用，请核对",

  "formula-overwritten": "「{table}」{row}“{column}”是手工填的数，旁边的合计都是公式，请核对是否盖掉了公式",
  "formula-range": "「{table}」{row}“{column}”的公式 {formula} 没有包含 {missed}，请补进公式",
  "negative-amount": "「{table}」{row}“{column}”是负数 {value}，请核对正负号",
  "negative-amounts": "「{table}」有 {count} 个负数（第一个在{row}“{column}”，{value}），请核对正负号",
  "hidden-amounts": "「{table}」隐藏的行里有 {count} 个金额，请取消隐藏或删去",
  "hidden-amounts-columns": "「{table}」隐藏的列里有 {count} 个金额，请取消隐藏或删去",
  "hidden-amounts-sheet": "隐藏的工作表“{sheet}”里有「{table}」，填了 {count} 个金额，请取消隐藏或删去",
  "hidden-amounts-format": "「{table}」有 {count} 个金额存了数却什么也不显示（数字格式如 ;;;），请显示出来或删去",

  "missing-table": "没有找到{kind}，这是应当公开的表，没有数据也要公开空表并说明",
  "missing-table-state-capital": "财政拨款收支总表里有国有资本经营预算支出，却没有找到{kind}，请补上",
  "empty-note": "「{table}」是空表，没有写明原因，请在表下注明没有安排的支出",
  "empty-note-other-fund": "「{table}」的空表说明写的是另一本预算：“{note}”，请改成本表的",
  "stale-year": "“{text}”写的是 {stated} 年，其他表是 {year} 年，请改成本年",
  "stale-year-note": "空表说明“{text}”写的是 {stated} 年，本册是 {year} 年的，请改成本年",
  "stale-year-cover": "封面“{text}”写的是 {stated} 年，各表是 {year} 年，请改成本年",
  "stale-year-contents": "目录里的“{text}”写的是 {stated} 年，各表是 {year} 年，请改成本年",
  "organisation-name": "这里的单位名称是“{name}”，另有 {count} 处写作“{usual}”，请核对后写成一样",
  "organisation-name-unit": "同一单位代码，这里的名称是“{name}”，另有 {count} 处写作“{usual}”，请核对后写成一样",
  "organisation-name-blank": "{count} 张表的“{label}”后面没有填写单位名称（第一张是「{table}」），请补上",
  "header-level": "「{table}」表头写着“{header}”，{organisation}不是{level}单位，请改成本级的称谓",
  "unit-label": "「{tables}」没有注明金额单位，现按其他表的{unit}计算，请在表头补上",
  "unit-label-amounts": "「{tables}」没有注明金额单位，看金额大小应是{unit}，现按{unit}计算，请在表头补上",
  "unit-label-default": "「{tables}」没有注明金额单位，其他表也没有，现假定为{unit}，请核对并在表头补上",
  "unit-label-given": "「{tables}」的表头没有注明金额单位，现按另外给出的{unit}计算，请在表头补上",
  "table-number": "「{table}」与「{otherTable}」用了同一个表号 {number}，请改正其中一个",
  "contents-title": "目录里写作“{listed}”，表名是“{title}”，请写成一样",
  "contents-number": "“{title}”在目录里是表 {listedNumber}，表上是表 {number}，请写成一样",
  "contents-missing": "目录列有“{listed}”，工作簿里没有找到这张表，请补上或从目录中删去",
  "contents-unlisted": "“{title}”没有列入目录，请补进目录",
  placeholder: "工作表“{sheet}”有 {count} 处没有填完的占位文字（如“{text}”），请补上或删去",
  "placeholder-year": "工作表“{sheet}”有 {count} 处年份写得不对（如“{text}”），请补全四位年份",
  "placeholder-markup": "工作表“{sheet}”有 {count} 处带着网页标记（如“{text}”），请删去尖括号里的内容",
  "placeholder-error": "工作表“{sheet}”有 {count} 处公式错误值（如 {text}），请检查公式引用的单元格",

  "weight-sum": "「{table}」“{project}”的指标权重合计 {sum}，其他项目合计 {usual}，请核对权重",
  "weight-sum-odd": "「{table}」{project}的指标权重合计 {sum}，通常应为 100（或 90），请核对权重",
  "indicator-direction": "「{table}」“{indicator}”的指标性质是“{operator}”，却标为{direction}，请核对方向",
  "indicator-directions":
    "「{table}」有 {count} 个指标的方向与指标性质不符（如“{indicator}”为“{operator}”却标为{direction}），请核对方向",
  "cost-target":
    "「{table}」“{project}”的成本指标“{indicator}”是 {cost}，超过项目预算数 {amount}，请核对数值和度量单位",
  "cost-target-low":
    "「{table}」“{project}”的成本指标“{indicator}”是 {cost}，少于项目预算数 {amount}，请核对数值和度量单位",

  "text-number": "「{table}」有 {count} 个金额存成了文本，表里的公式不会计入，请转换成数字",
  "text-number-throughout": "{tables} 张表共有 {count} 个金额存成了文本，公式不会计入，建议整册转换成数字",
  "hidden-digits":
    "「{table}」有 {count} 个金额存的位数比显示的多（如显示 {shown}，存的是 {stored}），建议按显示位数取整",
  "hidden-digits-throughout":
    "{tables} 张表共有 {count} 个金额存的位数比显示的多（如显示 {shown}，存的是 {stored}），建议定稿前按显示位数取整",
  "scaled-format":
    "「{table}」有 {count} 个金额用数字格式缩放显示（如显示 {shown}，存的是 {stored}），本程序按显示的数、以{unit}计算，建议换算成实际的数",
};
