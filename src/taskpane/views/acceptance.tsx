import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { usePane } from "../context";

const useStyles = makeStyles({
  form: { flexBasis: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  given: { flexBasis: "100%", fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

/** 认可: the finding stays in the record, with the reason its user gave. */
export function Acceptance({ fingerprint }: { readonly fingerprint: string }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const [writing, setWriting] = useState(false);
  const reason = state.notes.accepted.get(fingerprint);
  if (reason !== undefined)
    return (
      <>
        <Button size="small" onClick={() => dispatch({ type: "acceptance-withdrawn", fingerprint })}>
          {t("accept.withdraw")}
        </Button>
        <span className={styles.given}>{t("accept.given", { reason })}</span>
      </>
    );
  if (!writing)
    return (
      <Button size="small" onClick={() => setWriting(true)}>
        {t("accept.button")}
      </Button>
    );
  return <ReasonForm fingerprint={fingerprint} onDone={() => setWriting(false)} />;
}

function ReasonForm(props: { readonly fingerprint: string; readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const given = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (given === "") return;
    dispatch({ type: "finding-accepted", fingerprint: props.fingerprint, reason: given });
    props.onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={t("accept.reason")}
        required
        {...(asked && given === "" ? { validationMessage: t("accept.needReason") } : {})}
      >
        <Textarea
          // Opened by the user for writing; that is where the focus is wanted.
          autoFocus
          rows={2}
          value={reason}
          placeholder={t("accept.placeholder")}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {t("accept.save")}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onDone}>
          {t("sheet.keep")}
        </Button>
      </div>
    </form>
  );
}
