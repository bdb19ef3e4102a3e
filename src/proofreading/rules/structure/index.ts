import type { ProofRule } from "../../rule";
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

/** Rules about numbering, sections, years, levels, repeated or missing words. */
export const STRUCTURE_RULES: readonly ProofRule[] = [
  documentYear,
  shortYear,
  projectPeriod,
  headingNumbering,
  repeatedSection,
  repeatedItem,
  administrativeLevel,
  documentForm,
  missingMark,
  missingUnit,
  brokenBase,
  doubledWord,
  strayMark,
  unpairedMark,
  traditionalCharacter,
  emptySlot,
  unchosenDirection,
  missingStop,
  leftoverPlaceholder,
  leftoverMarkup,
];
