import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RuleWords } from "../../checking";
import { usePane } from "../context";
import { PartHeading } from "./page";

const useStyles = makeStyles({
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What an objection rests on, for whoever wants to argue with it; nothing while the words are being loaded. */
export function RuleHelp({ rule }: { readonly rule: Pick<RuleWords, "basis" | "advice"> | null }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  if (rule === null) return null;
  return (
    <>
      <PartHeading>{t("findings.rule")}</PartHeading>
      <p className={styles.words}>{rule.basis}</p>
      <PartHeading>{t("findings.advice")}</PartHeading>
      <p className={styles.words}>{rule.advice}</p>
    </>
  );
}
