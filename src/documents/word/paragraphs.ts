import { Footer, HeadingLevel, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Piece } from "../narrative/blocks";
import { TWO_CHARACTERS } from "./official-style";

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** 四号 for the page number. */
const SIZE_FOUR = 28;

export function titleParagraph(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] });
}

export function headingParagraph(level: 1 | 2 | 3, text: string): Paragraph {
  return new Paragraph({ heading: LEVELS[level], children: [new TextRun(text)] });
}

/** What is to be filled in, and what is to be looked at twice. */
const HIGHLIGHTS = { blank: "yellow", doubt: "cyan" } as const;

export function bodyParagraph(pieces: readonly Piece[]): Paragraph {
  return new Paragraph({
    alignment: "both",
    indent: TWO_CHARACTERS,
    children: pieces.map(
      ({ text, mark }) => new TextRun(mark === null ? { text } : { text, highlight: HIGHLIGHTS[mark] }),
    ),
  });
}

export function chartTable(rows: readonly (readonly [string, string])[]): Table {
  return new Table({
    alignment: "center",
    width: { size: 80, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ([label, text]) =>
        new TableRow({ cantSplit: true, children: [tableCell(label, "left"), tableCell(text, "right")] }),
    ),
  });
}

function tableCell(text: string, alignment: "left" | "right"): TableCell {
  return new TableCell({ children: [new Paragraph({ alignment, children: [new TextRun(text)] })] });
}

/** — 1 — at the foot of the page. */
export function pageNumber(): Footer {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: SIZE_FOUR });
  return new Footer({ children: [new Paragraph({ alignment: "center", children: [run] })] });
}
