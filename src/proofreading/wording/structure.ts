import type { ProofWords } from "./words";

export const STRUCTURE_ZH: ProofWords = {
  "number-missing": "“{found}”前面没有序号，按前后顺序应为“{number}”。",
  "number-skipped": "序号“{found}”接在“{before}”后面，中间缺“{number}”；请核对是漏写了一节，还是序号写错。",
  "number-repeated": "序号“{found}”重复，前面已有“{before}”，这里应为“{number}”。",
  "number-wrong": "序号“{found}”接在“{before}”后面，按前后顺序应为“{number}”。",
  "section-repeated": "“{title}”这一节前面已经写过，两节重复；请核对后删去一节。",
  "item-repeated": "“{second}”与“{first}”文字相同，同一条写了两遍。",
  "word-doubled": "“{quote}”把“{once}”写了两遍，应删去一遍。",
  "mark-alone": "“{quote}”单独成行，是多余的标点，应删去。",
  "marks-doubled": "“{quote}”两个标点叠在一起，应只留一个。",
  "mark-missing-before-reason": "“{quote}”中“主要原因”前面缺少逗号，应为“{expected}”。",
  "verb-missing-after-reason": "“{quote}”中“主要原因”后面缺少“是”，应为“{expected}”。",
  "mark-unpaired": "这一段里的“{quote}”只有一半，缺少与它成对的另一半。",
  "markup-left": "文字里混进了网页代码“{code}”，应删去。",
  "placeholder-left": "“{placeholder}”是模板里留下的空位，应换成本单位的内容。",
  "year-other": "这里说的是本年度的数，文本是{subject}年的，“{quote}”应为“{expected}”。",
  "year-compared": "这里是与上年比较，文本是{subject}年的，“{quote}”应为“{expected}”。",
  "year-as-of": "{subject}年{document}只能说到{expected}底的情况，“{quote}”应为“{expected}”。",
  "year-of-text":
    "这份说明写的是“{quote}”，工作簿里的表是{subject}年的：不是同一年就请换成同一年的工作簿再校对；如果只是年份没有改，请全文改过来。",
  "year-not-judged": "“{quote}”是哪一年的事，从文字里看不出来，没有判断。",
  "year-short": "年份“{quote}”只写了两位，应写成“{expected}”。",
  "level-of-funding": "单位是{level}的，这里写成了“{printed}”，“{found}”应为“{expected}”。",
  "level-of-vehicles": "单位是{level}的，“{found}”是{printed}模板里的写法，应为“{expected}”。",
  "unit-missing": "“{number}”后面没有写单位，请补上元或者万元。",
  "character-traditional": "“{quote}”是繁体字，应写成“{expected}”。",
};

export const STRUCTURE_EN: ProofWords = {
  "number-missing": "“{found}” has no number; by its place it should be “{number}”.",
  "number-skipped":
    "“{found}” follows “{before}”, so “{number}” is missing: either a section was left out or the number is wrong.",
  "number-repeated": "The number “{found}” is used twice (after “{before}”); here it should be “{number}”.",
  "number-wrong": "“{found}” follows “{before}”; by its place it should be “{number}”.",
  "section-repeated": "The section “{title}” has been written before; keep one of the two.",
  "item-repeated": "Item “{second}” says the same as item “{first}”.",
  "word-doubled": "“{quote}” has “{once}” twice; delete one.",
  "mark-alone": "The mark “{quote}” stands on a line of its own; delete it.",
  "marks-doubled": "In “{quote}” two marks stand one behind the other; keep one.",
  "mark-missing-before-reason": "A comma is missing before 主要原因 in “{quote}”: it should be “{expected}”.",
  "verb-missing-after-reason": "是 is missing after 主要原因 in “{quote}”: it should be “{expected}”.",
  "mark-unpaired": "The mark “{quote}” in this paragraph lacks its other half.",
  "markup-left": "The code “{code}” of a web page was left in the text; delete it.",
  "placeholder-left": "“{placeholder}” was left over from a template; put in the unit's own content.",
  "year-other": "This is a number of the year itself, and the text is of {subject}: “{quote}” should be “{expected}”.",
  "year-compared":
    "This is a comparison with last year, and the text is of {subject}: “{quote}” should be “{expected}”.",
  "year-as-of": "The {document} of {subject} can only report the end of {expected}: “{quote}” should be “{expected}”.",
  "year-of-text":
    "The text is of “{quote}”, the tables of the workbook are of {subject}: proofread it beside the workbook of its own year, or change the year throughout if only that is wrong.",
  "year-not-judged": "The text does not show what “{quote}” refers to; it was not judged.",
  "year-short": "The year “{quote}” has two digits only; write “{expected}”.",
  "level-of-funding": "The unit is at {level}, the text says {printed}: “{found}” should be “{expected}”.",
  "level-of-vehicles":
    "The unit is at {level}; “{found}” is the wording of a template for {printed}, it should be “{expected}”.",
  "unit-missing": "“{number}” has no unit: add 元 or 万元.",
  "character-traditional": "“{quote}” is written in traditional characters; it should be “{expected}”.",
};
