import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Narrative } from "../../narrative";
import { usePane } from "../context";
import { useHeaderHeight } from "../parts/header-height";
import { PriorYear } from "../parts/prior-year";
import { countDraft } from "../state/draft";
import type { Result } from "../state/pane-state";
import { DraftMenu } from "./draft-menu";

const useStyles = makeStyles({
  bar: {
    // What is left to fill in and the way there stay in view, below the tabs.
    position: "sticky",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
  prior: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // In a low pane the room belongs to the text; the menu has the same to offer.
  whereThereIsRoom: { "@media (max-height: 479px)": { display: "none" } },
});

/** What is left to fill in, the way to the next of it, and the way out. */
export function DraftToolbar({ draft, result }: { readonly draft: Narrative; readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const { open, doubts } = countDraft(draft);
  const top = useHeaderHeight();
  return (
    <>
      <div className={styles.bar} style={{ top }}>
        <span className={styles.count}>
          {open.length === 0 ? t("narrative.complete") : t("narrative.left", { n: open.length })}
          {doubts > 0 && ` · ${t("narrative.doubts", { n: doubts })}`}
        </span>
        {open.length > 0 && (
          <Button size="small" appearance="primary" onClick={() => session.live.visitNext(state.blank?.id ?? null)}>
            {t("narrative.nextBlank")}
          </Button>
        )}
        <Button
          size="small"
          appearance={open.length === 0 ? "primary" : "secondary"}
          icon={<Copy16Regular />}
          onClick={() => void session.draft.copy("rich")}
        >
          {t("narrative.copy")}
        </Button>
        <DraftMenu draft={draft} result={result} />
      </div>
      <div className={mergeClasses(styles.prior, state.priorReading === null && styles.whereThereIsRoom)}>
        <PriorYear hint={t("narrative.priorHint")} />
      </div>
    </>
  );
}
