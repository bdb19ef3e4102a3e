import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Selection } from "../book";
import { type CellView, viewCell } from "./cell-view";
import { HEADER_HEIGHT, HEADER_WIDTH, RowHeader } from "./headers";
import type { SheetLayout } from "./layout";
import type { VisibleWindow } from "./visible-window";

const useStyles = makeStyles({
  row: { position: "absolute", left: 0 },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    paddingInline: "6px",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
    whiteSpace: "pre",
    lineHeight: "18px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  center: { justifyContent: "center", textAlign: "center" },
  end: { justifyContent: "flex-end", fontVariantNumeric: "tabular-nums" },
  start: {},
  wraps: { whiteSpace: "pre-wrap", wordBreak: "break-all" },
  runsOn: { overflow: "visible", zIndex: 1, borderRightColor: "transparent" },
  spans: { zIndex: 1 },
});

/** Id of a cell's element, for aria-activedescendant. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function Cell({ view }: { readonly view: CellView }) {
  const styles = useStyles();
  const { row, column, area } = view;
  const columnSpan = area.right - area.left + 1;
  const rowSpan = area.bottom - area.top + 1;
  return (
    <div
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      {...(columnSpan > 1 ? { "aria-colspan": columnSpan } : {})}
      {...(rowSpan > 1 ? { "aria-rowspan": rowSpan } : {})}
      className={mergeClasses(
        styles.cell,
        styles[view.alignment],
        view.wraps && styles.wraps,
        view.runsOn && styles.runsOn,
        (columnSpan > 1 || rowSpan > 1) && styles.spans,
      )}
      style={{ ...view.style, left: HEADER_WIDTH + Number(view.style.left) }}
    >
      {view.text}
    </div>
  );
}

interface RowsProps {
  readonly layout: SheetLayout;
  /** Version of the book that the cells are drawn from. */
  readonly version: number;
  readonly visible: VisibleWindow;
  readonly selection: Selection;
}

/** The rows in view, and the first cells of merges that reach into view from outside. */
export function Rows({ layout, version, visible, selection }: RowsProps) {
  const { rows, sheet } = layout;
  const shown = [];
  for (let row = visible.top; row <= visible.bottom; row++) if (rows.size(row) > 0) shown.push(row);
  const reaching = sheet.merges.filter(
    ({ top, left, bottom, right }) =>
      bottom >= visible.top && top <= visible.bottom && right >= visible.left && left <= visible.right,
  );
  const outside = reaching.filter(({ top }) => top < visible.top).map(({ top }) => top);
  const extraColumns = reaching.filter(({ left }) => left < visible.left);
  return [...new Set([...outside, ...shown])].map((row) => (
    <Row
      key={row}
      layout={layout}
      version={version}
      row={row}
      left={visible.left}
      right={visible.right}
      extraColumns={extraColumns
        .filter(({ top }) => top === row)
        .map(({ left }) => left)
        .join(",")}
      isSelected={selection.range.top <= row && row <= selection.range.bottom}
    />
  ));
}

interface RowProps {
  readonly layout: SheetLayout;
  readonly version: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Columns left of the window where a visible merge begins, as a list in text form. */
  readonly extraColumns: string;
  readonly isSelected: boolean;
}

const Row = memo(function Row({ layout, row, left, right, extraColumns, isSelected }: RowProps) {
  const styles = useStyles();
  const { rows, columns } = layout;
  const views: CellView[] = [];
  const extra = extraColumns === "" ? [] : extraColumns.split(",").map(Number);
  for (const column of [...extra, ...range(left, right)]) {
    const view = viewCell(layout, row, column);
    if (view !== null) views.push(view);
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{
        top: HEADER_HEIGHT + rows.start(row),
        height: rows.size(row),
        width: HEADER_WIDTH + columns.length,
      }}
    >
      <RowHeader row={row} isSelected={isSelected} />
      {views.map((view) => (
        <Cell key={view.column} view={view} />
      ))}
    </div>
  );
});

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
