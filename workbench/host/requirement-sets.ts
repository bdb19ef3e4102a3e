/** Announced sets, as in {ExcelApi: "1.17"}. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Excel on the web announces in the emulated version. */
export const CURRENT_EXCEL: RequirementSets = {
  ExcelApi: "1.17",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  Settings: "1.1",
  DocumentEvents: "1.1",
  AddInCommands: "1.3",
};

/** Whether `version` is at most the announced ExcelApi; compares number by number, so 1.10 is newer than 1.9. */
export function supportsExcelApi(sets: RequirementSets, version: string): boolean {
  const announced = numbersOf(sets.ExcelApi ?? "0");
  for (const [index, wanted] of numbersOf(version).entries()) {
    const have = announced[index] ?? 0;
    if (have !== wanted) return have > wanted;
  }
  return true;
}

function numbersOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}
