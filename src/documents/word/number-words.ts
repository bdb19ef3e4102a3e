import { chineseOrdinal } from "../../amounts";

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const CIRCLED_ONE = 0x2460;
const LARGEST_CIRCLED = 20;

/** Names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat) that write 一, 二, … 九十九. */
const CHINESE = /^(?:chineseCounting|chineseCountingThousand|ideographDigital|japaneseCounting|taiwaneseCounting)/;

/** A list number as Word prints it in a number format; decimal where the format is unknown. */
export function numberWord(format: string, number: number): string {
  if (CHINESE.test(format)) return number >= 1 && number <= 99 ? chineseOrdinal(number) : String(number);
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return number >= 1 && number <= LARGEST_CIRCLED ? String.fromCharCode(CIRCLED_ONE - 1 + number) : String(number);
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperLetter":
      return letter(number, "A");
    case "lowerLetter":
      return letter(number, "a");
    default:
      return String(number);
  }
}

function roman(number: number): string {
  let rest = Math.min(Math.max(number, 0), 399);
  let word = "";
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) word += sign;
  return word;
}

/** A to Z, then AA, BB, … as Word counts. */
function letter(number: number, first: string): string {
  const place = Math.max(number, 1) - 1;
  return String.fromCharCode(first.charCodeAt(0) + (place % 26)).repeat(1 + Math.floor(place / 26));
}
