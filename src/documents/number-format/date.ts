import type { FormatSection, FormatToken } from "./tokens";

const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = DAY_SECONDS * 1000;
/** Day 0 of the 1900 system, and what the 1904 system adds. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_1904 = 1462;
/** Excel counts a 29 February 1900 that never was; days before it lie one off. */
const PHANTOM_LEAP_DAY = 60;
const LAST_DAY = 2_958_465;

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];
const ENGLISH_WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Since midnight, rounded to the whole second. */
  readonly seconds: number;
  /** Since day 0, for [h]. */
  readonly elapsed: number;
}

/** A serial day number under a date section; Excel fills the cell with # where there is no such day. */
export function writeDate(serial: number, section: FormatSection, date1904: boolean): string {
  const moment = momentOf(date1904 ? serial + DAYS_1904 : serial);
  if (moment === null) return "########";
  const { tokens } = section;
  const halfDays = tokens.some(
    (token) => token.kind === "date" && (token.code === "am/pm" || token.code === "上午/下午"),
  );
  return tokens.map((token, at) => writeToken(token, at, tokens, moment, halfDays, section.chinese)).join("");
}

function momentOf(serial: number): Moment | null {
  if (serial < 0 || serial >= LAST_DAY + 1) return null;
  const elapsed = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(elapsed / DAY_SECONDS);
  const seconds = elapsed - day * DAY_SECONDS;
  if (day === PHANTOM_LEAP_DAY) return { year: 1900, month: 2, day: 29, weekday: 3, seconds, elapsed };
  if (day === 0) return { year: 1900, month: 1, day: 0, weekday: 6, seconds, elapsed };
  const date = new Date(EPOCH + (day < PHANTOM_LEAP_DAY ? day + 1 : day) * DAY_MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    // Keeping its phantom day, Excel is a weekday off before March 1900.
    weekday: (day + 6) % 7,
    seconds,
    elapsed,
  };
}

function writeToken(
  token: FormatToken,
  at: number,
  tokens: readonly FormatToken[],
  moment: Moment,
  halfDays: boolean,
  chinese: boolean,
): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "fraction") return "/";
  if (token.kind === "point") return ".";
  if (token.kind === "comma") return ",";
  // Digits after a point are fractions of a second, which were rounded away.
  if (token.kind === "digit") return "0";
  if (token.kind !== "date") return "";
  const minutes = Math.floor(moment.seconds / 60) % 60;
  if (token.code.startsWith("m") && isMinutes(at, tokens)) return padded(minutes, token.code);
  return writeCode(token.code, moment, halfDays, chinese);
}

function writeCode(code: string, moment: Moment, halfDays: boolean, chinese: boolean): string {
  const { year, month, day, weekday, seconds, elapsed } = moment;
  const hour = Math.floor(seconds / 3600);
  const morning = hour < 12;
  switch (code[0]) {
    case "y":
    case "e":
      return code.length <= 2 && !code.startsWith("e")
        ? String(year % 100).padStart(2, "0")
        : String(year).padStart(4, "0");
    case "m":
      return code.length <= 2 ? padded(month, code) : monthName(month, code.length, chinese);
    case "d":
      return code.length <= 2 ? padded(day, code) : weekdayName(weekday, code.length, chinese);
    case "a":
      if (code === "am/pm") return morning ? "AM" : "PM";
      return (code.length === 4 ? "星期" : "") + WEEKDAYS[weekday]!;
    case "上":
      return morning ? "上午" : "下午";
    case "h":
      return padded(halfDays ? hour % 12 || 12 : hour, code);
    case "s":
      return padded(seconds % 60, code);
    default:
      return String(Math.floor(elapsed / (code === "[h]" ? 3600 : code === "[m]" ? 60 : 1)));
  }
}

/** m is a minute after an hour or before a second, else a month. */
function isMinutes(at: number, tokens: readonly FormatToken[]): boolean {
  const codes = (side: readonly FormatToken[]): string[] =>
    side.flatMap((token) => (token.kind === "date" && token.code !== "am/pm" ? [token.code] : []));
  const before = codes(tokens.slice(0, at)).at(-1) ?? "";
  const after = codes(tokens.slice(at + 1))[0] ?? "";
  return before.startsWith("h") || before === "[h]" || after.startsWith("s");
}

function padded(value: number, code: string): string {
  return String(value).padStart(Math.min(code.length, 2), "0");
}

function monthName(month: number, length: number, chinese: boolean): string {
  if (chinese) return `${month}月`;
  const name = ENGLISH_MONTHS[month - 1]!;
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function weekdayName(weekday: number, length: number, chinese: boolean): string {
  if (chinese) return (length === 3 ? "周" : "星期") + WEEKDAYS[weekday]!;
  return length === 3 ? ENGLISH_WEEKDAYS[weekday]!.slice(0, 3) : ENGLISH_WEEKDAYS[weekday]!;
}
