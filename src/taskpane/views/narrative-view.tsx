import { makeStyles, Textarea, Field, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { FigureRun } from "../../narrative";
import { tablesOf } from "../../recognition";
import { WordingChoice } from "./wording-choice";
import { usePane } from "../context";
import { Page, PageText } from "../parts/page";
import type { Result } from "../state/pane-state";
import { Draft } from "./draft";
import { DraftToolbar } from "./draft-toolbar";

const useStyles = makeStyles({
  byHand: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly result: Result;
  /** Called with the figure the user points at, null when no longer. */
  readonly onPoint: (figure: FigureRun | null) => void;
}

/** 说明: the text as it will read, every figure with its source, every blank a field. */
export function NarrativeView({ result, onPoint }: Props): ReactNode {
  const { state, session, t } = usePane();
  const { narrative: draft } = result.review;
  useEffect(() => session.draft.prepare(), [session]);
  if (draft === null)
    return (
      <Page>
        <PageText>
          {t(tablesOf(result.review.recognition).length === 0 ? "narrative.none" : "narrative.noWording")}
        </PageText>
        <WordingChoice result={result} />
      </Page>
    );
  return (
    <>
      <DraftToolbar draft={draft} result={result} />
      {state.copyByHand !== null && <CopyByHand text={state.copyByHand} />}
      <Draft draft={draft} onPoint={onPoint} />
    </>
  );
}

/** Where the host forbids the clipboard: the text, selected, ready for Ctrl+C. */
function CopyByHand({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <div className={styles.byHand}>
      <Field label={t("narrative.copyFailed")}>
        <Textarea readOnly rows={4} value={text} aria-label={t("narrative.copyText")} textarea={{ ref: box }} />
      </Field>
    </div>
  );
}
