import type { Visibility } from "../../workbook";
import type { Archive } from "../archive";
import { LIMITS } from "../limits";
import { DocumentError } from "../problem";
import { readXmlPart, xmlHandler } from "../xml";
import { relationshipsOf } from "../package-parts";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

export interface WorkbookPart {
  /** Worksheets in tab order; chart, dialog and macro sheets hold no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** The writer asks Excel to calculate everything anew. */
  readonly calculateOnLoad: boolean;
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
}

const VISIBILITY = new Map<string, Visibility>([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);
const SHEETS_WITHOUT_CELLS = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

/** @throws DocumentError "corrupt" when a sheet it names is missing, "too-large" for too many sheets */
export async function readWorkbookPart(archive: Archive, part: string): Promise<WorkbookPart> {
  const relationships = await relationshipsOf(archive, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let calculateOnLoad = false;
  const handler = xmlHandler({
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = attributes.flag("date1904");
      if (name === "calcPr") calculateOnLoad = attributes.flag("fullCalcOnLoad");
      if (name !== "sheet") return;
      const target = byId.get(attributes.get("id") ?? "");
      if (target !== undefined && SHEETS_WITHOUT_CELLS.has(target.type)) return;
      if (target === undefined || !archive.has(target.part))
        throw new DocumentError("corrupt", { detail: "a worksheet is missing" });
      sheets.push({
        name: attributes.get("name") ?? "",
        visibility: VISIBILITY.get(attributes.get("state") ?? "") ?? "visible",
        part: target.part,
      });
      if (sheets.length > LIMITS.sheets) throw new DocumentError("too-large", { detail: "sheets" });
    },
  });
  await readXmlPart(archive, part, handler);
  const partOf = (type: string): string | null => relationships.find((one) => one.type === type)?.part ?? null;
  return {
    sheets,
    date1904,
    calculateOnLoad,
    stylesPart: partOf("styles"),
    sharedStringsPart: partOf("sharedStrings"),
  };
}
