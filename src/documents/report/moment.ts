/** 2026-01-31 10:32 on the user's own calendar and clock. */
export function dateText(milliseconds: number): string {
  const day = new Date(milliseconds);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${timeText(milliseconds)}`;
}

/** 10:32 on the user's own clock. */
export function timeText(milliseconds: number): string {
  const time = new Date(milliseconds);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
