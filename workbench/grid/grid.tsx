import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { isSameRange, MAX_COLUMNS, MAX_ROWS, PERSON, type Selection, writeCells } from "../book";
import type { ExcelHost } from "../host";
import { useBookVersion } from "./use-book-version";
import { CellInput } from "./cell-input";
import { clipboardText, pasteText, usedPart } from "./clipboard";
import { attempt, type Editing } from "./editing";
import { ColumnHeaders, HEADER_HEIGHT, HEADER_WIDTH } from "./headers";
import { layOut } from "./layout";
import { afterKey, single, stretched } from "./navigation";
import { Rows } from "./rows";
import { SelectionBox } from "./selection-box";
import { scrollToCell, useVisibleWindow } from "./visible-window";

const useStyles = makeStyles({
  viewport: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    outline: "none",
    fontSize: "13px",
    fontFamily: '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  canvas: { position: "relative" },
  cells: { width: "100%", height: "100%" },
});

interface GridProps {
  readonly host: ExcelHost;
  readonly editing: Editing;
  readonly onRefused: (message: string) => void;
}

/** The sheet in front: virtualised rows and columns, selection by mouse and keys, typing into cells. */
export function Grid({ host, editing, onRefused }: GridProps) {
  const styles = useStyles();
  const { book } = host;
  useBookVersion(book);
  const sheet = book.activeSheet;
  const { version } = sheet;
  const viewport = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the version stands for the contents of the sheet
  const layout = useMemo(() => layOut(sheet), [sheet, version]);
  const { visible, update } = useVisibleWindow(viewport, layout);
  const selection = book.selectionOn(sheet);
  const { row, column } = selection.active;
  const field = useRef<HTMLInputElement>(null);
  const isDragging = useRef(false);

  // The field stays when another sheet comes to the front: whoever was at the keyboard goes on typing there.
  useEffect(() => void viewport.current?.scrollTo(0, 0), [sheet]);

  useEffect(() => {
    if (viewport.current === null) return;
    scrollToCell(viewport.current, layout, { row, column });
    update();
  }, [layout, row, column, update]);

  const select = ({ range, active }: Selection) => book.select(sheet, range, active);

  const clear = () =>
    attempt(() => writeCells(book, sheet, usedPart(sheet, selection.range), () => "", PERSON), onRefused);

  const onKey = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const next = afterKey(layout, selection, event);
    if (next !== null) select(next);
    else if (event.key === "F2") editing.begin("cell");
    else if (event.key === "Delete" || event.key === "Backspace") clear();
    else return;
    event.preventDefault();
  };

  const move = (event: KeyboardEvent) => {
    const next = afterKey(layout, selection, event);
    if (next !== null) select(next);
  };

  const cellUnder = (event: PointerEvent) => {
    const box = viewport.current!.getBoundingClientRect();
    const { scrollLeft, scrollTop } = viewport.current!;
    return {
      row: layout.rows.at(event.clientY - box.top + scrollTop - HEADER_HEIGHT),
      column: layout.columns.at(event.clientX - box.left + scrollLeft - HEADER_WIDTH),
    };
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || (editing.draft !== null && event.target === field.current)) return;
    const target = event.target as HTMLElement;
    const header = target.closest<HTMLElement>("[data-row], [data-column]")?.dataset;
    if (header?.row !== undefined) return select(wholeRow(Number(header.row)));
    if (header?.column !== undefined) return select(wholeColumn(Number(header.column)));
    if (target === viewport.current) return;
    isDragging.current = true;
    select(event.shiftKey ? stretched(sheet, selection, cellUnder(event)) : single(layout, cellUnder(event)));
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!isDragging.current) return;
    const next = stretched(sheet, selection, cellUnder(event));
    if (!isSameRange(next.range, selection.range)) select(next);
  };

  return (
    <div
      ref={viewport}
      tabIndex={-1}
      className={styles.viewport}
      data-grid
      onScroll={update}
      onFocus={() => field.current?.focus({ preventScroll: true })}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (isDragging.current = false)}
      onPointerLeave={() => (isDragging.current = false)}
      onDoubleClick={() => editing.begin("cell")}
      onCopy={(event) => {
        if (editing.draft !== null) return;
        event.clipboardData.setData("text/plain", clipboardText(sheet, selection.range));
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (editing.draft !== null) return;
        const text = event.clipboardData.getData("text/plain");
        attempt(() => pasteText(book, selection, text), onRefused);
        event.preventDefault();
      }}
    >
      <div
        className={styles.canvas}
        style={{ width: HEADER_WIDTH + layout.columns.length, height: HEADER_HEIGHT + layout.rows.length }}
      >
        <div
          role="grid"
          aria-label={`工作表 ${sheet.name}`}
          aria-rowcount={layout.rows.count + 1}
          aria-colcount={layout.columns.count + 1}
          className={styles.cells}
        >
          <ColumnHeaders layout={layout} visible={visible} selection={selection} />
          <Rows layout={layout} version={version} visible={visible} selection={selection} />
        </div>
        <SelectionBox layout={layout} range={selection.range} />
        <CellInput field={field} layout={layout} selection={selection} editing={editing} onMove={move} onKey={onKey} />
      </div>
    </div>
  );
}

function wholeRow(row: number): Selection {
  return { active: { row, column: 0 }, range: { top: row, left: 0, bottom: row, right: MAX_COLUMNS - 1 } };
}

function wholeColumn(column: number): Selection {
  return { active: { row: 0, column }, range: { top: 0, left: column, bottom: MAX_ROWS - 1, right: column } };
}
