import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular, DocumentArrowDown16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Narrative } from "../../narrative";
import { usePane } from "../context";
import { FileChoice } from "../parts/file-choice";
import { TextButton } from "../parts/text-button";
import { countDraft, nextBlank } from "../state/draft";
import type { Result } from "../state/pane-state";
import { WordingChoice } from "./wording-choice";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  left: { flexBasis: "100%", display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  count: { flexGrow: 1 },
  prior: { flexBasis: "100%", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What is left to fill in, the ways out, and last year's workbook. */
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
      <div className={styles.left}>
        <span className={styles.count}>
          {open.length === 0 ? t("narrative.complete") : t("narrative.left", { n: open.length })}
        </span>
        {open.length > 0 && (
          <Button size="small" onClick={visitNext}>
            {t("narrative.nextBlank")}
          </Button>
        )}
      </div>
      <Button
        size="small"
        appearance={open.length === 0 ? "primary" : "secondary"}
        icon={<Copy16Regular />}
        onClick={() => void session.draft.copy("rich")}
      >
        {t("narrative.copy")}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => void session.draft.copy("plain")}>
        {t("narrative.copyPlain")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<DocumentArrowDown16Regular />}
        onClick={() => void session.draft.exportWord(`${draft.title || t("narrative.fileName")}.docx`)}
      >
        {t("narrative.export")}
      </Button>
      <div className={styles.prior}>
        <PriorYear />
        <WordingChoice result={result} />
      </div>
    </div>
  );
}

/** Last year's numbers come from a file, because only one workbook is open in front of the pane. */
function PriorYear(): ReactNode {
  const { state, session, t } = usePane();
  if (state.priorReading !== null) return t("narrative.priorReading", { name: state.priorReading });
  if (state.prior !== null)
    return (
      <>
        {t("narrative.priorChosen", { name: state.prior.name })}{" "}
        <TextButton onClick={() => void session.files.removePrior()}>{t("file.remove")}</TextButton>
      </>
    );
  return (
    <>
      <FileChoice label={t("narrative.prior")} onFile={(file) => void session.files.choosePrior(file)} />{" "}
      {t("narrative.priorHint")}
    </>
  );
}
