import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { CellRange } from "../../workbook";
import type { Editing } from "./editing";
import type { SheetLayout } from "./layout";
import { boxStyle } from "./selection-box";

const useStyles = makeStyles({
  input: {
    position: "absolute",
    zIndex: 4,
    boxSizing: "border-box",
    minWidth: "96px",
    padding: "0 5px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outline: "none",
    font: "inherit",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

interface CellEditorProps {
  readonly layout: SheetLayout;
  readonly range: CellRange;
  readonly editing: Editing;
  readonly onDone: (event: KeyboardEvent) => void;
}

/** The field over the cell while its contents are typed. */
export function CellEditor({ layout, range, editing, onDone }: CellEditorProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <input
      ref={field}
      className={styles.input}
      style={boxStyle(layout, range)}
      aria-label="单元格内容"
      value={editing.draft ?? ""}
      onChange={(event) => editing.change(event.target.value)}
      onBlur={() => editing.commit()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") editing.cancel();
        else if (event.key === "Enter" || event.key === "Tab") editing.commit();
        else return;
        event.preventDefault();
        onDone(event);
      }}
    />
  );
}
