import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RuleWords } from "../../checking";
import { usePane } from "../context";
import type { HelpTopic } from "../help/topics";
import { PartHeading } from "./page";
import { TextButton } from "./text-button";

const useStyles = makeStyles({
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly rule: Pick<RuleWords, "basis" | "advice"> | null;
  /** Its page in the handbook, with examples. */
  readonly topic: HelpTopic;
}

/** What an objection rests on, for whoever wants to argue with it; nothing while the words are being loaded. */
export function RuleHelp({ rule, topic }: Props): ReactNode {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  if (rule === null) return null;
  return (
    <>
      <PartHeading>{t("findings.rule")}</PartHeading>
      <p className={styles.words}>{rule.basis}</p>
      <PartHeading>{t("findings.advice")}</PartHeading>
      <p className={styles.words}>{rule.advice}</p>
      <p className={styles.words}>
        <TextButton onClick={() => dispatch({ type: "help-opened", topic })}>{t("help.rule")}</TextButton>
      </p>
    </>
  );
}
