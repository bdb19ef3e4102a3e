import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { FolderOpen16Regular } from "@fluentui/react-icons";
import type { ClipboardEvent, ReactNode } from "react";
import { tablesOf } from "../../recognition";
import { usePane } from "../context";
import { TEXTS, useFilePicker } from "../parts/file-choice";
import { Page } from "../parts/page";
import { PriorYear } from "../parts/prior-year";
import { ProofreadingProgress } from "./proofreading-progress";

const useStyles = makeStyles({
  how: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // As high as the pane allows; the buttons stay in sight.
  box: { "& textarea": { height: "max(96px, calc(100vh - 292px))", maxHeight: "none" } },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Browsers take seconds to insert a long text as typing, and none to set it. */
const LONG_PASTE = 2_000;
/** Of a text longer than this the box shows the beginning only: laying it out whole would hold up the pane. */
const LONG_TEXT = 20_000;
const BEGINNING = 1_000;

/** The box for the text, and the way to open a file in its stead. */
export function ProofreadingInput(): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, t } = usePane();
  const { proof } = state;
  const { pick, picker } = useFilePicker({
    label: t("proof.open"),
    accept: TEXTS,
    onFile: (file) => void session.proofs.open(file),
  });
  const hasTables = state.result !== null && tablesOf(state.result.review.recognition).length > 0;
  const isLong = proof.text.length > LONG_TEXT;
  const hints = [
    ...(proof.source === null ? [] : [t("proof.source", { name: proof.source.name })]),
    ...(isLong ? [t("proof.long", { n: proof.text.length })] : []),
  ];
  const give = (text: string) => dispatch({ type: "proof-text-given", text, source: null });
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData("text/plain").replaceAll(/\r\n?/g, "\n");
    if (pasted.length < LONG_PASTE && !isLong) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    give(isLong ? pasted : proof.text.slice(0, selectionStart) + pasted + proof.text.slice(selectionEnd));
  };
  const busy = proof.run.kind === "proving" || proof.opening !== null;
  return (
    <Page>
      {!hasTables && <p className={styles.how}>{t("proof.noTables")}</p>}
      <p className={styles.how}>{t(hasTables ? "proof.how" : "proof.howAlone")}</p>
      <Field label={t("proof.text")} {...(hints.length === 0 ? {} : { hint: hints.join(" ") })}>
        <Textarea
          className={styles.box}
          value={isLong ? proof.text.slice(0, BEGINNING) : proof.text}
          readOnly={isLong}
          placeholder={t("proof.placeholder")}
          onPaste={onPaste}
          onChange={(_, { value }) => give(value)}
        />
      </Field>
      {busy ? (
        <ProofreadingProgress />
      ) : (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={proof.text.trim() === ""}
            onClick={() => void session.proofs.start()}
          >
            {t("proof.start")}
          </Button>
          <Button icon={<FolderOpen16Regular />} onClick={pick}>
            {t("proof.open")}
          </Button>
          {isLong && (
            <Button appearance="subtle" onClick={() => give("")}>
              {t("proof.clear")}
            </Button>
          )}
          {proof.result !== null && (
            <Button appearance="subtle" onClick={() => dispatch({ type: "proof-writing", on: false })}>
              {t("proof.back")}
            </Button>
          )}
        </div>
      )}
      {picker}
      {proof.run.kind === "failed" && <div className={styles.note}>{t("proof.failed")}</div>}
      {proof.run.kind === "cancelled" && <div className={styles.note}>{t("proof.cancelled")}</div>}
      {hasTables && (
        <div className={styles.note}>
          <span className={styles.muted}>
            <PriorYear hint={t("proof.priorHint")} />
          </span>
        </div>
      )}
    </Page>
  );
}
