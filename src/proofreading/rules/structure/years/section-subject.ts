import type { Section } from "../../../reading/outline";
import type { Subject } from "./roles";

/** 二、2021年“三公”经费决算情况 in a budget of 2022 tells of that year, with all that stands beneath it. */
const OF_ANOTHER_YEAR = /(20\d{2})年度?[^，。;\d]*(?:执行|完成|决算|实际)/;
const FARTHEST_BACK = 2;

/** What a section's sentences are about: the year its own heading names, else that of the text. */
export function subjectIn(section: Section, subject: Subject): Subject {
  if (subject.kind !== "budget") return subject;
  for (let at: Section | null = section; at !== null; at = at.parent) {
    const named = at.isBareHeading ? OF_ANOTHER_YEAR.exec(at.title) : null;
    const year = named === null ? subject.year : Number(named[1]);
    if (year < subject.year && subject.year - year <= FARTHEST_BACK) return { ...subject, year, kind: "final-account" };
  }
  return subject;
}
