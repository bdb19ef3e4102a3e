import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../context";
import { WIDE } from "./wide";

const useStyles = makeStyles({
  split: {
    [WIDE]: { display: "grid", gridTemplateColumns: "minmax(180px, 2fr) minmax(0, 3fr)", alignItems: "start" },
  },
  wideList: { [WIDE]: { gridTemplateColumns: "minmax(0, 3fr) minmax(180px, 2fr)" } },
  hiddenWhenNarrow: { display: "none", [WIDE]: { display: "block" } },
  list: { [WIDE]: { borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, minHeight: "60vh" } },
  detail: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    overflowWrap: "anywhere",
    [WIDE]: {
      position: "sticky",
      top: "76px",
      maxHeight: "calc(100vh - 76px)",
      boxSizing: "border-box",
      overflowY: "auto",
    },
  },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
  back: { marginLeft: `calc(${tokens.spacingHorizontalSNudge} * -1)`, [WIDE]: { display: "none" } },
  choose: { color: tokens.colorNeutralForeground3 },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
});

export interface Detail {
  readonly id: string;
  /** Beside the way back: where one is among the others. */
  readonly tools?: ReactNode;
  readonly heading: ReactNode;
  readonly body: ReactNode;
}

interface Props {
  readonly list: ReactNode;
  /** Null while nothing is open. */
  readonly detail: Detail | null;
  readonly label: string;
  /** The list is what one reads, the detail a note beside it. */
  readonly wideList?: boolean;
  readonly onBack: () => void;
}

/**
 * List and detail: one over the other in a narrow pane, side by side in a wide one. The focus follows
 * only when what had it has gone out of sight.
 */
export function Split({ list, detail, label, wideList = false, onBack }: Props): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const listBox = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const openId = detail?.id ?? null;
  const before = useRef(openId);

  useEffect(() => {
    const previous = before.current;
    before.current = openId;
    if (previous === openId) return;
    if (openId === null) focusRow(listBox.current, previous);
    else if (listBox.current?.offsetParent === null) {
      heading.current?.focus({ preventScroll: true });
      document.scrollingElement?.scrollTo({ top: 0 });
    }
  }, [openId]);

  return (
    <div className={mergeClasses(styles.split, wideList && styles.wideList)}>
      <div ref={listBox} className={mergeClasses(styles.list, openId !== null && styles.hiddenWhenNarrow)}>
        {list}
      </div>
      <section
        className={mergeClasses(styles.detail, openId === null && styles.hiddenWhenNarrow)}
        aria-label={label}
        // A scrolling region must be reachable by keyboard even when it holds no control.
        tabIndex={openId === null ? undefined : -1}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || openId === null) return;
          // On the web Office.js answers Escape at the window by throwing the focus to the first tab.
          event.stopPropagation();
          onBack();
        }}
      >
        {detail === null ? (
          <p className={styles.choose}>{t("list.choose")}</p>
        ) : (
          <>
            <div className={styles.top}>
              <Button
                className={styles.back}
                size="small"
                appearance="subtle"
                icon={<ArrowLeft16Regular />}
                onClick={onBack}
              >
                {t("list.back")}
              </Button>
              {detail.tools}
            </div>
            <h2 ref={heading} tabIndex={-1} className={styles.heading}>
              {detail.heading}
            </h2>
            {detail.body}
          </>
        )}
      </section>
    </div>
  );
}

/** Back to the row one came from, if the focus was in what has just closed. */
function focusRow(list: HTMLElement | null, id: string | null): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost || list === null || id === null) return;
  [...list.querySelectorAll<HTMLElement>("[data-row]")].find((row) => row.dataset.row === id)?.focus();
}
