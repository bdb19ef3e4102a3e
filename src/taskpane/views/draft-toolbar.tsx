import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Narrative } from "../../narrative";
import { usePane } from "../context";
import { PriorYear } from "../parts/prior-year";
import { countDraft, nextBlank } from "../state/draft";
import type { Result } from "../state/pane-state";
import { DraftMenu } from "./draft-menu";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
  prior: { flexBasis: "100%", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // In a low pane the room belongs to the text; the menu has the same to offer.
  whereThereIsRoom: { "@media (max-height: 479px)": { display: "none" } },
});

/** What is left to fill in, the way to the next of it, and the way out. */
export function DraftToolbar({ draft, result }: { readonly draft: Narrative; readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, t } = usePane();
  const { open } = countDraft(draft);
  const visitNext = () => {
    const id = nextBlank(draft, state.blank?.id ?? null);
    if (id !== null) dispatch({ type: "blank-visited", id });
  };
  return (
    <div className={styles.bar}>
      <span className={styles.count}>
        {open.length === 0 ? t("narrative.complete") : t("narrative.left", { n: open.length })}
      </span>
      {open.length > 0 && (
        <Button size="small" appearance="primary" onClick={visitNext}>
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
      <div className={mergeClasses(styles.prior, state.priorReading === null && styles.whereThereIsRoom)}>
        <PriorYear hint={t("narrative.priorHint")} />
      </div>
    </div>
  );
}
