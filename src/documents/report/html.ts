import { escapeMarkup, printable } from "../printable";
import type { ReportPaper, ReportPart, ReportTable } from "./report-paper";

const STYLE = `
body { font: 15px/1.7 "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 1080px; margin: 32px auto; padding: 0 24px; color: #222; }
h1 { font-size: 24px; } h2 { font-size: 17px; margin-top: 28px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; } dt { color: #666; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 13px; }
th, td { border: 1px solid #999; padding: 4px 8px; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; } th { background: #eee; } tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;

/** A page that stands alone: no script, nothing fetched, every text escaped. */
export function reportToHtml(paper: ReportPaper, language: "zh" | "en"): string {
  const title = text(paper.title);
  return [
    `<!doctype html>`,
    `<html lang="${language === "zh" ? "zh-CN" : "en"}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${STYLE}</style></head>`,
    `<body><h1>${title}</h1>`,
    `<dl>${paper.stamp.map(([label, value]) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`).join("")}</dl>`,
    ...paper.summary.map(paragraph),
    ...paper.parts.flatMap(partOf),
    `</body></html>`,
    "",
  ].join("\n");
}

function partOf({ heading, lines, table }: ReportPart): readonly string[] {
  return [`<h2>${text(heading)}</h2>`, ...lines.map(paragraph), ...(table === null ? [] : [tableOf(table)])];
}

function tableOf({ columns, rows }: ReportTable): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${Math.round((width * 100) / whole)}%">`).join("");
  const head = columns.map(({ name }) => `<th scope="col">${text(name)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`).join("\n");
  return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function paragraph(line: string): string {
  return `<p>${text(line)}</p>`;
}

function text(given: string): string {
  return escapeMarkup(printable(given)).replaceAll("\n", "<br>");
}
