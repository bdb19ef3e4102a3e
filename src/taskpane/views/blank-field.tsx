import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import type { Answers, BlankRun } from "../../narrative";
import { usePane } from "../context";

const useStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    // Room for the full stop that usually follows: alone on the next line it would look lost.
    maxWidth: "calc(100% - 1.2em)",
    minWidth: "6em",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    lineHeight: "inherit",
    textIndent: 0,
    verticalAlign: "bottom",
    resize: "none",
    scrollMarginTop: "96px",
    scrollMarginBottom: "96px",
    // The field is as long as what stands in it, so that the sentence reads on.
    fieldSizing: "content",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  answered: {
    borderTopStyle: "none",
    borderLeftStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "solid",
    backgroundColor: "transparent",
  },
});

/** Width for browsers that cannot size a field by its content; a Chinese character takes two columns. */
const COLUMNS_PER_CHARACTER = 2;
const MOST_COLUMNS = 36;

interface Props {
  readonly blank: BlankRun;
  readonly onActive: (id: string) => void;
}

/** A question only a person can answer, as a field in the sentence. Enter goes on to the next. */
export function BlankField({ blank, onActive }: Props): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const answer = (text: string) => session.live.type(blank.id, text.replace(/\s*\n\s*/g, " "));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    session.live.visitNext(blank.id);
  };
  const text = typed(state.notes.answers, blank.id);
  const columns = Math.min((text === "" ? blank.prompt : text).length * COLUMNS_PER_CHARACTER, MOST_COLUMNS);
  return (
    <textarea
      data-blank={blank.id}
      className={mergeClasses(styles.field, text !== "" && styles.answered)}
      rows={1}
      cols={columns}
      value={text}
      placeholder={blank.prompt}
      aria-label={t("narrative.blank", { prompt: blank.prompt })}
      onChange={({ target }) => answer(target.value)}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(blank.id)}
      onBlur={() => session.live.bringUpToDate()}
    />
  );
}

/** What stands in the field is what was typed, whatever the sentence makes of it. */
function typed(answers: Answers, id: string): string {
  return Object.hasOwn(answers, id) ? answers[id]! : "";
}
