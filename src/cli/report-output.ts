import { extname } from "node:path";
import project from "../../package.json";
import { reportFile, type ReportFormat, type ReportPaper } from "../documents";
import type { Invocation } from "./invocation";

const FORMATS: ReadonlyMap<string, ReportFormat | "json"> = new Map([
  [".html", "html"],
  [".docx", "docx"],
  [".xlsx", "xlsx"],
  [".json", "json"],
]);

export const PROGRAM_VERSION: string = project.version;

/** What the name of the file to write asks for; `--json` says it outright. */
export function formatAskedFor({ options }: Invocation): ReportFormat | "json" | "text" {
  if (options.json === true) return "json";
  return FORMATS.get(extname(options.output ?? "").toLowerCase()) ?? "text";
}

/** One result in the form asked for; only that form is made. */
export async function inForm(
  invocation: Invocation,
  forms: { readonly text: () => string; readonly json: () => unknown; readonly paper: () => ReportPaper },
): Promise<string | Uint8Array> {
  const format = formatAskedFor(invocation);
  if (format === "text") return forms.text();
  if (format === "json") return JSON.stringify(forms.json(), null, 2);
  return await reportFile(forms.paper(), format, invocation.language);
}
