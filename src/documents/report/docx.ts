import {
  Document,
  type FileChild,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { printable } from "../printable";
import { FONT_TABLE, OFFICIAL_STYLES } from "../word/official-style";
import { headingParagraph, pageNumber, titleParagraph } from "../word/paragraphs";
import type { ReportPaper, ReportPart, ReportTable } from "./report-paper";

/** Half points: 小四 for what is said, 五号 in the tables. */
const BODY = 24;
const SMALL = 21;
const SPACING = { line: 320, lineRule: "atLeast", after: 60 } as const;
/** A4 lying on its side, in twentieths of a point: tables of findings are wide. */
const PAGE = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
};
const TYPE_AREA = 16_838 - 2 * 1_134;
const SHADE = "EDEDED";

/** The report as a Word document: heads of tables come again on every page, no row is torn in two. */
export async function reportToDocx(paper: ReportPaper): Promise<Uint8Array> {
  const children: FileChild[] = [
    titleParagraph(printable(paper.title)),
    ...paper.stamp.map(([label, value]) => line(`${label}：${value}`, BODY)),
    ...paper.summary.map((sentence) => line(sentence, BODY)),
    ...paper.parts.flatMap(partOf),
  ];
  const section = { properties: { page: PAGE }, footers: { default: pageNumber() }, children };
  const document = new Document({ title: printable(paper.title), styles: OFFICIAL_STYLES, sections: [section] });
  return await Packer.pack(document, "uint8array", undefined, [{ path: "word/fontTable.xml", data: FONT_TABLE }]);
}

function partOf({ heading, lines, table }: ReportPart): FileChild[] {
  const said = lines.map((one) => line(one, BODY));
  return [headingParagraph(1, printable(heading)), ...said, ...(table === null ? [] : [tableOf(table)])];
}

function tableOf({ columns, rows }: ReportTable): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TYPE_AREA * width) / whole));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: widths[index]!, type: WidthType.DXA },
            margins: { left: 80, right: 80 },
            children: [line(cell, SMALL, isHead)],
            ...(isHead ? { shading: { fill: SHADE } } : {}),
          }),
      ),
    });
  const head = columns.map(({ name }) => name);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TYPE_AREA, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function line(text: string, size: number, bold = false): Paragraph {
  const runs: ParagraphChild[] = printable(text)
    .split("\n")
    .map((part, index) => new TextRun({ text: part, size, bold, ...(index > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ spacing: SPACING, children: runs });
}
