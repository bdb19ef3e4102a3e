import type { ProofWords } from "./words";

export const NAMES_ZH: ProofWords = {
  "account-path": "「{quote}」的{level}级科目名称不规范，应为“{expected}”。",
  "account-path-former": "“{name}”是改名前的旧{level}级科目名称，{year}年应为“{expected}”。",
  "account-path-elsewhere":
    "“{name}”（{level}）不在“{written}”（{above}）之下，应在“{expected}”（{above}）之下，请改正所写的上级科目。",
  "account-path-unknown": "“{name}”在表中和内置的科目名称中都没有确认过，无法核对，请对照当年科目书。",
  "short-class-name": "类级科目“{name}”应写全称“{expected}”，全文共 {count} 处，请统一改正。",
  "economic-name": "「{quote}」不是款级科目的规范名称，应为“{expected}”。",
  "economic-name-unknown": "「{quote}」不是部门预算支出经济分类的款级科目，请改成表中有金额的款级科目名称。",
  "basic-list": "{subject}清单列了「{quote}」，而基本支出表中这一科目没有金额，请核对清单或表。",
  "basic-list-missing": "{subject}清单没有列出表中有金额的{missing}，请补上或核对。",
  "basic-list-level": "“{name}”是类级科目，不应与它自己的款级科目“{own}”并列，请只列款级科目。",
};

export const NAMES_EN: ProofWords = {
  "account-path": "“{quote}” is not the official {level} name; it should be “{expected}”.",
  "account-path-former": "“{name}” ({level}) is a name no longer in force; in {year} it is “{expected}”.",
  "account-path-elsewhere":
    "“{name}” ({level}) does not belong under “{written}” ({above}) but under “{expected}”; correct the account above it.",
  "account-path-unknown":
    "“{name}” stands neither in the tables nor in the confirmed account names, so it could not be checked.",
  "short-class-name": "The account “{name}” should be written in full, “{expected}”; it occurs {count} times.",
  "economic-name": "“{quote}” is not the official name of the account; it should be “{expected}”.",
  "economic-name-unknown":
    "“{quote}” is no account of the economic classification; name the accounts that have amounts in the table.",
  "basic-list": "The list of {subject} names “{quote}”, but the basic expenditure table has no amount for it.",
  "basic-list-missing": "The list of {subject} leaves out accounts that have amounts in the table: {missing}.",
  "basic-list-level": "“{name}” is a class and should not stand beside “{own}”, which is one of its own parts.",
};
