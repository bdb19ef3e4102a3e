import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { type AddInPage, type ExcelHost, NOTICE } from "../host";
import { Splitter } from "./splitter";

const useStyles = makeStyles({
  side: { display: "flex", flexShrink: 0, minHeight: 0 },
  pane: { display: "flex", flexDirection: "column", minHeight: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    height: "40px",
    paddingInline: "16px 8px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { flex: 1, minHeight: 0, "& iframe": { display: "block", width: "100%", height: "100%", border: "none" } },
});

interface TaskPaneProps {
  /** Where the page in the pane can be found while it is open. */
  readonly pageRef: RefObject<AddInPage | null>;
  readonly host: ExcelHost;
  readonly url: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onClose: () => void;
  /** The person left the pane by keyboard. */
  readonly onLeave: (towards: "sheet" | "ribbon") => void;
}

/** The add-in's own page, unchanged, in a frame whose name tells Office.js where its host is. */
export function TaskPane({ pageRef, host, url, width, onResize, onClose, onLeave }: TaskPaneProps) {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  const leave = useEffectEvent((notice: number) => {
    if (TO_SHEET.has(notice)) onLeave("sheet");
    else if (notice === NOTICE.shiftTabLeft) onLeave("ribbon");
  });
  const firstUrl = useEffectEvent(() => url);

  useEffect(() => {
    const opened = host.openPage(content.current!, firstUrl(), (notice) => leave(notice));
    opened.frame.title = "预算情况说明助手";
    opened.frame.allow = "clipboard-read; clipboard-write";
    pageRef.current = opened;
    return () => {
      opened.close();
      pageRef.current = null;
    };
  }, [host, pageRef]);

  useEffect(() => pageRef.current?.show(url), [pageRef, url]);

  return (
    <aside className={styles.side} aria-label="任务窗格">
      <Splitter width={width} onResize={onResize} />
      <div className={styles.pane} style={{ width }}>
        <header className={styles.header}>
          预算情况说明助手
          <Button appearance="subtle" icon={<Dismiss16Regular />} aria-label="关闭任务窗格" onClick={onClose} />
        </header>
        <div ref={content} className={styles.content} data-pane />
      </div>
    </aside>
  );
}

const TO_SHEET: ReadonlySet<number> = new Set([
  NOTICE.tabLeft,
  NOTICE.escapeLeft,
  NOTICE.f2Left,
  NOTICE.controlF6Left,
  NOTICE.controlShiftF6Left,
]);
