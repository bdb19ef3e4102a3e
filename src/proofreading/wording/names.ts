import type { ProofWords } from "./words";

export const NAMES_ZH: ProofWords = {
  "account-path": "{level}级科目“{name}”名称不规范，应为“{expected}”。",
  "account-path-former": "“{name}”是改名前的旧{level}级科目名称，{year}年应为“{expected}”。",
  "account-path-level": "“{name}”是类级科目的名称，这里的{level}级应为“{expected}”。",
  "account-path-absent": "表中“{above}”下没有“{name}”，请核对科目名称；确有这一科目的，核对表是否漏列。",
  "account-path-elsewhere":
    "“{name}”（{level}）不在“{written}”（{above}）之下，应在“{expected}”（{above}）之下，请改正所写的上级科目。",
  "account-path-unknown": "“{name}”在表中和内置的科目名称中都没有确认过，无法核对，请对照当年科目书。",
  "short-class-name": "类级科目“{name}”应写全称“{expected}”，全文共 {count} 处，请统一改正。",
  "account-in-text": "“{found}”写错了，应为“{expected}”。",
  "account-in-text-former": "“{found}”是改名前的旧科目名称，{year}年应为“{expected}”。",
  "expenditure-classes": "文中列了{extra}，而表中没有这些类的金额，请核对。",
  "expenditure-classes-missing": "文中没有列出表中有金额的{missing}，请补上。",
  "expenditure-classes-both": "文中列了{extra}，表中没有它的金额；表中有金额的{missing}文中却没有列出，请照表改正。",
  "expenditure-classes-unknown": "表中没有按类列出的支出，这里的清单无法核对。",
  "economic-name": "“{name}”不是经济分类科目的规范名称，应为“{expected}”。",
  "economic-name-unknown": "“{name}”不是部门预算支出经济分类的款级科目，请改成表中有金额的款级科目名称。",
  "basic-list": "{subject}清单列了“{name}”，而基本支出表中这一科目没有金额，请核对清单或表。",
  "basic-list-missing": "{subject}清单没有列出表中有金额的{missing}，请补上或核对。",
  "basic-list-level": "“{name}”是类级科目，不应与它自己的款级科目“{own}”并列，请只列款级科目。",
  "pasted-definition": "“{found}”动词重复，是照抄科目说明留下的，应直接写“{expected}”什么。",
  "glossary-missing": "名词解释缺 {count} 条：{missing}，文中或表中用到了，请补上。",
  "glossary-extra": "名词解释有“{name}”，而各表都没有这个科目，请删去这一条或核对表。",
  "glossary-definition": "“{name}”的解释写成了“{written}”方面，应是“{expected}”方面，可能是从别的科目抄来的。",
  "glossary-definition-foreign": "“{name}”的解释其实是“{owner}”的解释，请换成它自己的。",
  "glossary-definition-agency": "机关运行经费的定义中“{written}”应为“{expected}”。",
  "body-name-varied": "单位名称“{found}”与“{own}”不一致，请统一成批准的全称。",
  "body-name-other": "这里写的是“{found}”，而这份文本是“{own}”的，请核对是不是从别的单位的文本复制来的。",
};

export const NAMES_EN: ProofWords = {
  "account-path": "“{name}” ({level}) is not the official name; it should be “{expected}”.",
  "account-path-former": "“{name}” ({level}) is a name no longer in force; in {year} it is “{expected}”.",
  "account-path-level": "“{name}” is the name of a class (类); here ({level}) it should be “{expected}”.",
  "account-path-absent": "The tables have no “{name}” beneath “{above}”: see whether the name or the table is wrong.",
  "account-path-elsewhere":
    "“{name}” ({level}) does not belong under “{written}” ({above}) but under “{expected}”; correct the account above it.",
  "account-path-unknown":
    "“{name}” stands neither in the tables nor in the confirmed account names, so it could not be checked.",
  "short-class-name": "The account “{name}” should be written in full, “{expected}”; it occurs {count} times.",
  "account-in-text": "“{found}” is misspelt; it should be “{expected}”.",
  "account-in-text-former": "“{found}” is a name no longer in force; in {year} it is “{expected}”.",
  "expenditure-classes": "The text lists {extra}, for which the tables have no amount.",
  "expenditure-classes-missing": "The text leaves out {missing}, for which the tables have amounts.",
  "expenditure-classes-both":
    "The text lists {extra}, for which the tables have no amount, and leaves out {missing}, for which they have.",
  "expenditure-classes-unknown": "No table divides the expenditure by class, so this list could not be checked.",
  "economic-name": "“{name}” is not the official name of the account; it should be “{expected}”.",
  "economic-name-unknown":
    "“{name}” is no account of the economic classification; name the accounts that have amounts in the table.",
  "basic-list": "The list of {subject} names “{name}”, but the basic expenditure table has no amount for it.",
  "basic-list-missing": "The list of {subject} leaves out accounts that have amounts in the table: {missing}.",
  "basic-list-level": "“{name}” is a class and should not stand beside “{own}”, which is one of its own parts.",
  "pasted-definition": "“{found}” has two verbs; write what it is for right after “{expected}”.",
  "glossary-missing": "The glossary lacks {count} entries for what the text or the tables use: {missing}.",
  "glossary-extra": "The glossary explains “{name}”, an account that stands in no table.",
  "glossary-definition": "The definition of “{name}” speaks of “{written}” where it should speak of “{expected}”.",
  "glossary-definition-foreign": "The definition given for “{name}” is that of “{owner}”.",
  "glossary-definition-agency": "In the definition of agency operating expenditure “{written}” should be “{expected}”.",
  "body-name-varied": "The body's name “{found}” differs from “{own}”; use the approved name throughout.",
  "body-name-other":
    "This speaks of “{found}”, while the document is that of “{own}”: see whether it was copied from another body's.",
};
