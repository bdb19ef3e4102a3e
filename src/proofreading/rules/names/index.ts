import type { ProofRule } from "../../rule";
import { accountCode } from "./account-code";
import { accountInText } from "./account-in-text";
import { accountPath } from "./account-path";
import { basicList } from "./basic-list";
import { bodyName } from "./body-name";
import { copiedSentence } from "./copied-sentence";
import { economicName } from "./economic-name";
import { expenditureClasses } from "./expenditure-classes";
import { glossaryDefinition } from "./glossary-definition";
import { glossaryExtra } from "./glossary-extra";
import { glossaryMissing } from "./glossary-missing";
import { pastedDefinition } from "./pasted-definition";
import { shortClassName } from "./short-class-name";

/** Rules about names of accounts, lists of them, and 名词解释. */
export const NAME_RULES: readonly ProofRule[] = [
  accountPath,
  accountCode,
  shortClassName,
  accountInText,
  expenditureClasses,
  economicName,
  basicList,
  pastedDefinition,
  glossaryMissing,
  glossaryExtra,
  glossaryDefinition,
  bodyName,
  copiedSentence,
];
