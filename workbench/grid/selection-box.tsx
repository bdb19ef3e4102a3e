import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRange } from "../../src/workbook";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers";
import type { SheetLayout } from "./layout";

const useStyles = makeStyles({
  box: {
    position: "absolute",
    zIndex: 2,
    boxSizing: "border-box",
    pointerEvents: "none",
    border: `2px solid ${tokens.colorBrandStroke1}`,
  },
  several: { backgroundColor: "rgba(16, 124, 65, 0.08)" },
});

/** The frame around the selected range. */
export function SelectionBox({ layout, range }: { readonly layout: SheetLayout; readonly range: CellRange }) {
  const styles = useStyles();
  const merge = layout.sheet.mergeAt(range.top, range.left);
  const isOne =
    merge === undefined
      ? range.top === range.bottom && range.left === range.right
      : merge.bottom >= range.bottom && merge.right >= range.right;
  return <div className={isOne ? styles.box : `${styles.box} ${styles.several}`} style={boxStyle(layout, range)} />;
}

/** Where a range lies on the canvas. */
export function boxStyle({ rows, columns }: SheetLayout, range: CellRange) {
  const bottom = Math.min(range.bottom, rows.count - 1);
  const right = Math.min(range.right, columns.count - 1);
  return {
    top: HEADER_HEIGHT + rows.start(range.top) - 1,
    left: HEADER_WIDTH + columns.start(range.left) - 1,
    height: rows.span(range.top, bottom) + 1,
    width: columns.span(range.left, right) + 1,
  };
}
