import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addressOf, parseRange } from "../../src/workbook";
import type { Book } from "../book";
import { type Editing, entryText } from "../grid/editing";
import { useBookVersion } from "../grid/use-book-version";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    height: "30px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: {
    border: "none",
    outline: "none",
    paddingInline: "8px",
    fontFamily: "inherit",
    fontSize: "13px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    ":focus": { boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}` },
  },
  name: { width: "84px", textAlign: "center", borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  sign: {
    display: "flex",
    alignItems: "center",
    paddingInline: "10px",
    fontStyle: "italic",
    fontFamily: "Georgia, serif",
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  entry: { flex: 1, minWidth: 0 },
});

interface FormulaBarProps {
  readonly book: Book;
  readonly editing: Editing;
  /** Back to the grid. */
  readonly onLeave: () => void;
}

/** Address and contents of the active cell; both can be typed into. */
export function FormulaBar({ book, editing, onLeave }: FormulaBarProps) {
  const styles = useStyles();
  useBookVersion(book);
  const [address, setAddress] = useState<string | null>(null);
  const sheet = book.activeSheet;
  const { active } = book.selectionOn(sheet);

  const jump = () => {
    const range = parseRange(address?.trim() ?? "");
    if (range !== null) book.select(sheet, range);
    setAddress(null);
    onLeave();
  };

  return (
    <div className={styles.bar}>
      <input
        className={`${styles.field} ${styles.name}`}
        aria-label="名称框"
        spellCheck={false}
        value={address ?? addressOf(active.row, active.column)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setAddress(event.target.value)}
        onBlur={() => setAddress(null)}
        onKeyDown={(event) => {
          if (event.key === "Enter") jump();
          else if (event.key === "Escape") onLeave();
        }}
      />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <input
        className={`${styles.field} ${styles.entry}`}
        aria-label="编辑栏"
        spellCheck={false}
        value={editing.draft ?? entryText(sheet, active)}
        onFocus={() => editing.draft === null && editing.begin("bar")}
        onChange={(event) => editing.change(event.target.value)}
        onBlur={() => editing.place === "bar" && editing.commit()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") editing.commit();
          else if (event.key === "Escape") editing.cancel();
          else return;
          onLeave();
        }}
      />
    </div>
  );
}
