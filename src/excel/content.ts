import { HostError } from "../workbook";
import { blocksOf, halvesOf, rangeOf, type SheetDraft } from "./draft";
import type { Task } from "./rounds";
import type { Area } from "./survey";

/** Value, shown text, formula and number format of a cell, as JSON, on the high side of what budget tables need. */
const BYTES_PER_CELL = 100;

/** Cells asked for in one piece: a piece must fit into one round with room to spare. */
const CELLS_PER_BLOCK = 20_000;

/** A narrower failing block has some other trouble than its size. */
const SMALLEST_BLOCK_ROWS = 1;

/**
 * The tasks that read a sheet's cells, top to bottom.
 * @param whenRead called after the last block
 */
export function contentTasks(draft: SheetDraft, whenRead: () => void): readonly Task[] {
  const { area } = draft.surveyed;
  if (area === null) return [];
  const blocks = blocksOf(area, CELLS_PER_BLOCK);
  const lastRow = area.top + area.rows;
  return blocks.map((block) => blockTask(draft, block, (read) => read.top + read.rows === lastRow && whenRead()));
}

function blockTask(draft: SheetDraft, block: Area, whenRead: (block: Area) => void): Task {
  return {
    bytes: block.rows * block.columns * BYTES_PER_CELL,
    queue: () => {
      const range = rangeOf(draft.surveyed.proxy, block);
      range.load("values,text,formulas,numberFormat");
      return () => {
        take(draft, block, range);
        whenRead(block);
      };
    },
    smaller: () => halvesOf(block, SMALLEST_BLOCK_ROWS).map((half) => blockTask(draft, half, whenRead)),
  };
}

/** What a range holds. Over five million cells Excel answers null without raising an error. */
interface Grids {
  readonly values: unknown[][] | null;
  readonly text: string[][] | null;
  readonly formulas: unknown[][] | null;
  readonly numberFormat: unknown[][] | null;
}

function take(draft: SheetDraft, { top, left }: Area, { values, text, formulas, numberFormat }: Grids): void {
  if (values === null || text === null || formulas === null || numberFormat === null)
    throw new HostError("too-large", { detail: "the host returned no values" });
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === "") return;
      draft.take(top + i, left + j, {
        value,
        text: text[i]?.[j] ?? "",
        formula: formulas[i]?.[j],
        numberFormat: numberFormat[i]?.[j],
      });
    });
  });
}
