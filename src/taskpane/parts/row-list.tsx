import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ComponentPropsWithRef, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "-2px",
    },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" },
  },
});

const ROW = "[data-row]";

/** A list that is one stop for Tab; ↑ ↓ Home End move within it, Enter opens. */
export function RowList({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const stop = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => setTabStop(list.current, stop.current));

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = rowsOf(list.current);
    const here = rows.findIndex((row) => row === document.activeElement);
    const there = here === -1 ? undefined : destination(event.key, here, rows.length);
    if (there === undefined) return;
    event.preventDefault();
    rows[there]?.focus();
  };

  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (!event.target.matches(ROW)) return;
        stop.current = event.target;
        setTabStop(list.current, stop.current);
      }}
    >
      {children}
    </ul>
  );
}

interface RowProps extends ComponentPropsWithRef<"button"> {
  /** Known to whoever wants to bring the focus back here. */
  readonly rowId: string;
  readonly current?: boolean;
}

export function Row({ rowId, current = false, className, ...rest }: RowProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      data-row={rowId}
      aria-current={current ? "true" : undefined}
      className={mergeClasses(styles.row, current && styles.current, className)}
      {...rest}
    />
  );
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>(ROW)];
}

function setTabStop(list: HTMLElement | null, wanted: HTMLElement | null): void {
  const rows = rowsOf(list);
  const stop =
    rows.find((row) => row === wanted) ?? rows.find((row) => row.getAttribute("aria-current") === "true") ?? rows[0];
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
}

function destination(key: string, here: number, length: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(here + 1, length - 1);
    case "ArrowUp":
      return Math.max(here - 1, 0);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
