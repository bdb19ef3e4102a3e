import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { EyeOff16Regular } from "@fluentui/react-icons/svg/eye-off";
import { LockClosed12Regular } from "@fluentui/react-icons/svg/lock-closed";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { type Book, type BookSheet, PERSON } from "../book";
import { attempt } from "../grid/editing";
import { useBookVersion } from "../grid/use-book-version";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "stretch",
    height: "32px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", flex: 1, overflowX: "auto", scrollbarWidth: "none" },
  tab: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "4px",
    maxWidth: "220px",
    paddingInline: "14px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  front: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
  },
  menu: { minWidth: "24px", padding: "0 4px" },
  hidden: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

interface SheetTabsProps {
  readonly book: Book;
  readonly onRefused: (message: string) => void;
}

export function SheetTabs({ book, onRefused }: SheetTabsProps) {
  const styles = useStyles();
  useBookVersion(book);
  const shown = book.sheets.filter((sheet) => sheet.visibility === "visible");
  const hidden = book.sheets.filter((sheet) => sheet.visibility !== "visible");
  const front = useRef<HTMLButtonElement>(null);
  const { id } = book.activeSheet;
  useEffect(() => void front.current?.scrollIntoView({ block: "nearest", inline: "nearest" }), [id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = shown[shown.indexOf(book.activeSheet) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    book.activate(next);
    requestAnimationFrame(() => front.current?.focus());
  };

  return (
    <div className={styles.strip}>
      <div role="tablist" aria-label="工作表" className={styles.tabs} onKeyDown={onKeyDown}>
        {shown.map((sheet) => (
          <button
            key={sheet.id}
            ref={sheet.id === id ? front : null}
            type="button"
            role="tab"
            aria-selected={sheet.id === id}
            tabIndex={sheet.id === id ? 0 : -1}
            className={mergeClasses(styles.tab, sheet.id === id && styles.front)}
            onClick={() => book.activate(sheet)}
          >
            {sheet.isProtected && <LockClosed12Regular aria-label="受保护" />}
            {sheet.name}
          </button>
        ))}
      </div>
      <SheetMenu book={book} sheet={book.activeSheet} onRefused={onRefused} />
      {hidden.length > 0 && <HiddenSheets book={book} hidden={hidden} />}
    </div>
  );
}

function SheetMenu({ book, sheet, onRefused }: SheetTabsProps & { readonly sheet: BookSheet }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          className={styles.menu}
          icon={<ChevronDown12Regular />}
          aria-label={`表“${sheet.name}”的菜单`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => attempt(() => book.setVisibility(sheet, "hidden", PERSON), onRefused)}>
            隐藏这张表
          </MenuItem>
          <MenuItem onClick={() => book.setProtected(sheet, !sheet.isProtected)}>
            {sheet.isProtected ? "撤销保护" : "保护这张表"}
          </MenuItem>
          <MenuItem onClick={() => attempt(() => book.deleteSheet(sheet, PERSON), onRefused)}>删除这张表</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenSheets({ book, hidden }: { readonly book: Book; readonly hidden: readonly BookSheet[] }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" className={styles.hidden} icon={<EyeOff16Regular />}>
          {`${hidden.length} 张隐藏`}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {hidden.map((sheet) => (
            <MenuItem
              key={sheet.id}
              onClick={() => {
                book.setVisibility(sheet, "visible", PERSON);
                book.activate(sheet);
              }}
            >
              {`取消隐藏“${sheet.name}”`}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
