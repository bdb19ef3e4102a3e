import type { ProofWords } from "./words";

/** Sums of money beside the tables and beside one another. */
export const AMOUNTS_ZH: ProofWords = {
  "amount-in-tables": "“{subject}”写的是{found}，{where}是{expected}，相差{difference}。请核对后改正。",
  "amount-unit-slip": "“{subject}”写的是{found}，{where}是{expected}，像是元与万元写混了。请改正单位。",
  "amount-point-moved": "“{subject}”写的是{found}，{where}是{expected}，像是小数点错了位。请改正。",
  "amount-digits-swapped":
    "“{subject}”写的是{found}，{where}是{expected}，相差{difference}，像是相邻两位数字写颠倒了。请改正。",
  "amount-digit-mistyped": "“{subject}”写的是{found}，{where}是{expected}，相差{difference}，有一位数字不同。请改正。",
  "amount-digit-dropped": "“{subject}”写的是{found}，{where}是{expected}，像是漏写了一位数字。请改正。",
  "amount-digit-added": "“{subject}”写的是{found}，{where}是{expected}，像是多写了一位数字。请改正。",
  "amount-above-limit":
    "“{subject}”写的是{found}，比{where}的{expected}还多{difference}；机关运行经费是公用经费的一部分，不会更多。请核对。",
  "amount-almost-alike":
    "“{subject}”写的是{found}，与{where}的{expected}只差一处数字，疑为笔误。请核对；口径确实不同的可以认可。",
  "amount-unlike-parts":
    "“{subject}”写的是{found}，它后面列出的各项合计是{expected}，{where}也是{expected}，相差{difference}。请改正。",
  "amount-no-subject": "看不出这个金额说的是哪个项目，没有与表核对。",
  "amount-not-in-tables": "没有在表中配上这个项目的金额，没有核对。",
  "amount-told-otherwise": "{where}是{stated}，但与文中的口径不一定相同，没有判断对错。",
  "amount-no-prior": "没有上年的表，上年数没有核对。",
  "amount-no-tables": "没有表，文中也没有别的数可以与它对照，没有核对。",
  "amount-no-sum": "这个金额不是公开表中的数，没有核对。",
  "part-sum": "“{subject}”{whole}，列出的{count}项合计{sum}，相差{difference}。请核对总额和各分项。",
  "part-sum-instead": "“{quote}”改为{expected}后，文中与它有关的{mends}处算式都成立。请核对这个数。",
  "same-subject": "“{subject}”这里写{found}，前面“{heading}”一节写{expected}，前后不一致。请核对后统一。",
  "same-subject-before": "“{subject}”这里写{found}，前面写{expected}，前后不一致。请核对后统一。",
  "quantity-parts-exceed": "总数写的是{whole}，其中各项加起来是{sum}，比总数还多。请核对总数和各项。",
  "quantity-parts-differ": "总数写的是{whole}，其中各项加起来是{sum}。请核对总数和各项。",
  "quantity-names": "文中写{found}，列出的名称是{count}个。请核对个数，或者有没有漏列。",
  "project-count": "文中{kind}项目写{found}，项目支出绩效目标表列出{expected}。请按表改正，或写明统计范围。",
  "project-count-untold": "绩效目标表没有列明这类项目，个数没有核对。",
};

export const AMOUNTS_EN: ProofWords = {
  "amount-in-tables":
    "“{subject}” is given as {found}; {where} says {expected}, a difference of {difference}. Check and correct it.",
  "amount-unit-slip":
    "“{subject}” is given as {found}; {where} says {expected}. The units look mixed up; correct the unit.",
  "amount-point-moved":
    "“{subject}” is given as {found}; {where} says {expected}. The decimal point looks moved; correct it.",
  "amount-digits-swapped":
    "“{subject}” is given as {found}; {where} says {expected}, a difference of {difference}. Two neighbouring digits look swapped; correct them.",
  "amount-digit-mistyped":
    "“{subject}” is given as {found}; {where} says {expected}, a difference of {difference}. One digit differs; correct it.",
  "amount-digit-dropped":
    "“{subject}” is given as {found}; {where} says {expected}. A digit looks left out; correct it.",
  "amount-digit-added": "“{subject}” is given as {found}; {where} says {expected}. A digit looks added; correct it.",
  "amount-above-limit":
    "“{subject}” is given as {found}, {difference} more than the {expected} of {where}, which it is only a part of. Check it.",
  "amount-almost-alike":
    "“{subject}” is given as {found}, all but one digit like the {expected} of {where}. Check for a slip; accept it if the scope really differs.",
  "amount-unlike-parts":
    "“{subject}” is given as {found}; the parts listed behind it add up to {expected}, which is also what {where} says, a difference of {difference}. Correct it.",
  "amount-no-subject": "The sentence does not say what this sum is of, so it was not compared with the tables.",
  "amount-not-in-tables": "No number of the tables was matched with this sum, so it was not compared.",
  "amount-told-otherwise": "{where} says {stated}, but its scope may differ from the text's, so nothing was concluded.",
  "amount-no-prior": "Last year's tables are missing, so last year's number was not compared.",
  "amount-no-tables": "There are no tables, and no other figure of the text to hold it against; it was not checked.",
  "amount-no-sum": "This is no sum of the published tables, so it was not compared.",
  "part-sum":
    "“{subject}” is {whole}, but the {count} parts listed add up to {sum}, a difference of {difference}. Check the total and its parts.",
  "part-sum-instead":
    "With {expected} instead of “{quote}” all {mends} relations it stands in hold. Check this number.",
  "same-subject": "“{subject}” is {found} here but {expected} in “{heading}” above. Check and make them agree.",
  "same-subject-before": "“{subject}” is {found} here but {expected} before. Check and make them agree.",
  "quantity-parts-exceed":
    "The whole is given as {whole}, but its parts add up to {sum}, which is more. See which of them is wrong.",
  "quantity-parts-differ": "The whole is given as {whole}, but its parts add up to {sum}. See which of them is wrong.",
  "quantity-names": "The text counts {found} but names {count}. Check the number, or what was left out.",
  "project-count":
    "The text counts {found} {kind} projects; the table of performance targets lists {expected}. Correct it, or say what was counted.",
  "project-count-untold":
    "The table of performance targets does not tell such projects apart, so the count was not compared.",
};
