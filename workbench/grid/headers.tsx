import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../src/workbook";
import type { Selection } from "../book";
import type { SheetLayout } from "./layout";
import type { VisibleWindow } from "./visible-window";

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 24;

const useStyles = makeStyles({
  strip: {
    position: "sticky",
    top: 0,
    zIndex: 6,
    height: `${HEADER_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
  },
  corner: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: `${HEADER_WIDTH}px`,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset -1px -1px 0 ${tokens.colorNeutralStroke1}`,
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  header: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: "none",
  },
  column: {
    position: "absolute",
    top: 0,
    height: "100%",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    position: "sticky",
    left: 0,
    zIndex: 3,
    width: `${HEADER_WIDTH}px`,
    height: "100%",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  selected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

interface ColumnHeadersProps {
  readonly layout: SheetLayout;
  readonly visible: VisibleWindow;
  readonly selection: Selection;
}

export function ColumnHeaders({ layout: { columns }, visible, selection }: ColumnHeadersProps) {
  const styles = useStyles();
  const shown = [];
  for (let column = visible.left; column <= visible.right; column++) if (columns.size(column) > 0) shown.push(column);
  return (
    <div role="row" aria-rowindex={1} className={styles.strip}>
      <div role="columnheader" aria-colindex={1} className={styles.corner}>
        <span className={styles.unseen}>行号</span>
      </div>
      {shown.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          data-column={column}
          className={mergeClasses(
            styles.header,
            styles.column,
            selection.range.left <= column && column <= selection.range.right && styles.selected,
          )}
          style={{ left: HEADER_WIDTH + columns.start(column), width: columns.size(column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

export function RowHeader({ row, isSelected }: { readonly row: number; readonly isSelected: boolean }) {
  const styles = useStyles();
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      data-row={row}
      className={mergeClasses(styles.header, styles.row, isSelected && styles.selected)}
    >
      {row + 1}
    </div>
  );
}
