import type { Reading } from "../../../reading/reading";

const IN_TITLE = /(20\d{2})年度?[^，。;]{0,20}(?:预算|决算)/;
/** A title stands before the first lines of text. */
const TITLE_LINES = 12;

/** The year the text is about: that of the tables, else the one its title names; null when neither says. */
export function subjectYear({ year, flow }: Reading): number | null {
  if (year !== null) return year;
  for (const { text } of flow.paragraphs.slice(0, TITLE_LINES)) {
    const title = IN_TITLE.exec(text);
    if (title !== null) return Number(title[1]);
  }
  return null;
}
