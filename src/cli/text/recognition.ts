import { LOW_CONFIDENCE, type Recognition } from "../../recognition";
import type { Language } from "../language";
import { words } from "../wording";

/** What was recognised, a line a table. */
export function recognitionText({ document, sheets }: Recognition, language: Language): string {
  const say = words(language);
  const lines = [
    say.document({
      organisation: document.organisation ?? "—",
      year: document.year === null ? "—" : String(document.year),
      final: document.kind === "final-account",
    }),
  ];
  for (const sheet of sheets) {
    if (sheet.tables.length === 0) {
      const reason = sheet.reason === null ? "" : `：${say.reasons[sheet.reason]}`;
      lines.push(`  – ${sheet.sheet}（${say.roles[sheet.role]}${reason}）`);
    }
    for (const table of sheet.tables) {
      const rows = table.lanes[0]?.rows.filter((row) => row.kind !== "blank").length ?? 0;
      const line = say.table({
        title: table.title,
        sheet: table.sheet,
        unit: table.unit,
        rows,
        low: table.confidence < LOW_CONFIDENCE,
      });
      lines.push(`  ✓ ${line}${table.empty ? ` · ${say.empty}` : ""}`);
    }
  }
  return lines.join("\n");
}
