/** Custom property of the worksheet that we wrote: only such a sheet is ever replaced, and it is never read as the user's. */
export const REPORT_SHEET_MARK = "budget-narrative.report";
