import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { usePane } from "../context";

const useStyles = makeStyles({
  place: { display: "contents" },
  form: { flexBasis: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  given: { flexBasis: "100%", fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  /** What is accepted, with one reason for all of it. */
  readonly fingerprints: readonly string[];
  /** The button's words where they are not simply 认可. */
  readonly label?: string;
}

/** 认可: what was found stays in the record, with the reason its user gave. The focus stays where the user works. */
export function Acceptance({ fingerprints, label }: Props): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const [writing, setWriting] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const form = useRef(false);
  const [first] = fingerprints;
  const reason = fingerprints.length === 1 ? state.notes.accepted.get(first!) : undefined;

  // The form takes the focus with it when it goes.
  useEffect(() => {
    if (form.current && !writing) place.current?.querySelector("button")?.focus();
    form.current = writing;
  }, [writing]);

  if (writing && reason === undefined)
    return <ReasonForm fingerprints={fingerprints} onDone={() => setWriting(false)} />;
  return (
    <span ref={place} className={styles.place}>
      {reason === undefined ? (
        <Button size="small" onClick={() => setWriting(true)}>
          {label ?? t("accept.button")}
        </Button>
      ) : (
        <>
          <Button size="small" onClick={() => dispatch({ type: "acceptance-withdrawn", fingerprint: first! })}>
            {t("accept.withdraw")}
          </Button>
          <span className={styles.given}>{t("accept.given", { reason })}</span>
        </>
      )}
    </span>
  );
}

function ReasonForm(props: { readonly fingerprints: readonly string[]; readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const given = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (given === "") return;
    dispatch({ type: "findings-accepted", fingerprints: props.fingerprints, reason: given });
    props.onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Only the form is left; what is open beneath it stays open.
        event.stopPropagation();
        props.onDone();
      }}
    >
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
          {props.fingerprints.length === 1 ? t("accept.save") : t("accept.saveAll", { n: props.fingerprints.length })}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onDone}>
          {t("sheet.keep")}
        </Button>
      </div>
    </form>
  );
}
