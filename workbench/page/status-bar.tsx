import { makeStyles, tokens } from "@fluentui/react-components";
import type { Book } from "../book";
import { selectionSummary } from "./selection-summary";
import { useBookVersion } from "../grid/use-book-version";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "20px",
    height: "24px",
    paddingInline: "12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  note: { flex: 1, overflow: "hidden", textOverflow: "ellipsis" },
});

export function StatusBar({ book }: { readonly book: Book }) {
  const styles = useStyles();
  useBookVersion(book);
  const summary = selectionSummary(book);
  return (
    <footer className={styles.bar}>
      <span className={styles.note}>试用台不重新计算公式：公式单元格保留文件里存的结果。改动不写回文件。</span>
      {summary !== null && <span>计数 {summary.count}</span>}
      {typeof summary?.sum === "string" && <span>求和 {summary.sum}</span>}
    </footer>
  );
}
