import type { ProofExamples } from "../kinds";
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
import { amountInTables } from "./amount-in-tables";
import { changeAmount } from "./change-amount";
import { changeRate } from "./change-rate";
import { completion } from "./completion";
import { direction } from "./direction";
import { partSum } from "./part-sum";
import { projectCount } from "./project-count";
import { quantitySum } from "./quantity-sum";
import { sameSubject } from "./same-subject";
import { share } from "./share";
import { administrativeLevel } from "./administrative-level";
import { brokenBase } from "./broken-base";
import { documentForm } from "./document-form";
import { documentYear } from "./document-year";
import { doubledWord } from "./doubled-word";
import { emptySlot } from "./empty-slot";
import { headingNumbering } from "./heading-numbering";
import { leftoverMarkup } from "./leftover-markup";
import { leftoverPlaceholder } from "./leftover-placeholder";
import { missingMark } from "./missing-mark";
import { missingStop } from "./missing-stop";
import { missingUnit } from "./missing-unit";
import { projectPeriod } from "./project-period";
import { repeatedItem } from "./repeated-item";
import { repeatedSection } from "./repeated-section";
import { shortYear } from "./short-year";
import { strayMark } from "./stray-mark";
import { traditionalCharacter } from "./traditional-character";
import { unchosenDirection } from "./unchosen-direction";
import { unpairedMark } from "./unpaired-mark";

export const PROOF_EXAMPLES: Readonly<Record<string, ProofExamples>> = {
  "account-code": accountCode,
  "account-in-text": accountInText,
  "account-path": accountPath,
  "basic-list": basicList,
  "body-name": bodyName,
  "copied-sentence": copiedSentence,
  "economic-name": economicName,
  "expenditure-classes": expenditureClasses,
  "glossary-definition": glossaryDefinition,
  "glossary-extra": glossaryExtra,
  "glossary-missing": glossaryMissing,
  "pasted-definition": pastedDefinition,
  "short-class-name": shortClassName,
  "amount-in-tables": amountInTables,
  "change-amount": changeAmount,
  "change-rate": changeRate,
  completion,
  direction,
  "part-sum": partSum,
  "project-count": projectCount,
  "quantity-sum": quantitySum,
  "same-subject": sameSubject,
  share,
  "administrative-level": administrativeLevel,
  "broken-base": brokenBase,
  "document-form": documentForm,
  "document-year": documentYear,
  "doubled-word": doubledWord,
  "empty-slot": emptySlot,
  "heading-numbering": headingNumbering,
  "leftover-markup": leftoverMarkup,
  "leftover-placeholder": leftoverPlaceholder,
  "missing-mark": missingMark,
  "missing-stop": missingStop,
  "missing-unit": missingUnit,
  "project-period": projectPeriod,
  "repeated-item": repeatedItem,
  "repeated-section": repeatedSection,
  "short-year": shortYear,
  "stray-mark": strayMark,
  "traditional-character": traditionalCharacter,
  "unchosen-direction": unchosenDirection,
  "unpaired-mark": unpairedMark,
};
