import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, RefObject } from "react";
import { addressOf } from "../../src/workbook";
import type { Selection } from "../book";
import type { Editing } from "./editing";
import type { SheetLayout } from "./layout";
import { single } from "./navigation";
import { cellId } from "./rows";
import { boxStyle } from "./selection-box";

const useStyles = makeStyles({
  input: {
    position: "absolute",
    zIndex: 4,
    boxSizing: "border-box",
    padding: "0 5px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outline: "none",
    font: "inherit",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  waiting: { opacity: 0, pointerEvents: "none" },
  editing: { minWidth: "96px", boxShadow: tokens.shadow8 },
});

interface CellInputProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly editing: Editing;
  /** A key that moves on: Enter, Tab. */
  readonly onMove: (event: KeyboardEvent) => void;
  /** Any key while nothing is being typed. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * The field on the active cell. It has the focus all the time, unseen, so that typing can begin at once and through
 * any input method; it shows itself as soon as something is typed.
 */
export function CellInput({ field, layout, selection, editing, onMove, onKey }: CellInputProps) {
  const styles = useStyles();
  const { row, column } = selection.active;
  const isEditing = editing.draft !== null && editing.place === "cell";

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (!isEditing) return onKey(event);
    if (event.key === "Escape") editing.cancel();
    else if (event.key === "Enter" || event.key === "Tab") {
      editing.commit();
      onMove(event);
    } else return;
    event.preventDefault();
  };

  return (
    <input
      ref={field}
      className={mergeClasses(styles.input, isEditing ? styles.editing : styles.waiting)}
      style={boxStyle(layout, single(layout, selection.active).range)}
      aria-label={`单元格 ${addressOf(row, column)}`}
      aria-activedescendant={cellId(row, column)}
      autoComplete="off"
      spellCheck={false}
      value={isEditing ? (editing.draft ?? "") : ""}
      onChange={({ target }) => (isEditing ? editing.change(target.value) : editing.begin("cell", target.value))}
      onBlur={() => isEditing && editing.commit()}
      onKeyDown={onKeyDown}
    />
  );
}
