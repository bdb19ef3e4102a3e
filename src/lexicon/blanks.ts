const MARK = "待填";
const ANY = new RegExp(`〔${MARK}[^〔〕]*〕`, "g");

/** What stands in a draft where a person has to fill something in: 〔待填：公务接待费减少的原因〕. */
export function blankFor(prompt: string): string {
  return `〔${MARK}：${prompt}〕`;
}

/** In the place of what is not to be read. */
export const BLOT = "□";

/** The text with every blank blotted out, so that no word or number in it is read; lengths stay. */
export function withoutBlanks(text: string): string {
  return text.includes("〔") ? text.replace(ANY, blotted) : text;
}

/** What stands in these brackets, a blank or the year of a paper's number (财预〔2024〕5号), says nothing of its sentence. */
const BRACKETED = /〔[^〕]*〕/g;

export function withoutBracketed(text: string): string {
  return text.includes("〔") ? text.replace(BRACKETED, blotted) : text;
}

/** So many blots as there were characters. */
export function blotted(text: string): string {
  return BLOT.repeat(text.length);
}
