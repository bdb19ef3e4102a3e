import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  Alert16Filled,
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  Info16Regular,
  SubtractCircle16Regular,
  Warning16Filled,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../checking";
import { usePane } from "../context";

const ICONS: Readonly<Record<Severity | "holds", FluentIcon>> = {
  error: ErrorCircle16Filled,
  inconsistent: Warning16Filled,
  warning: Alert16Filled,
  rounding: Info16Regular,
  "not-checked": SubtractCircle16Regular,
  holds: CheckmarkCircle16Filled,
};

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  icon: { flexShrink: 0, verticalAlign: "-3px" },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
  inconsistent: { color: tokens.colorStatusWarningForeground3 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  rounding: { color: tokens.colorNeutralForeground2 },
  "not-checked": { color: tokens.colorNeutralForeground2 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
});

/** The sign of a severity alone, for where the word stands beside it. */
export function SeverityIcon({ of }: { readonly of: Severity | "holds" }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[of];
  return <Icon className={mergeClasses(styles.icon, styles[of])} aria-hidden />;
}

type SeverityMarkProps =
  | { readonly of: Severity; readonly word?: undefined }
  /** With a word of its own, where the sign means something else than a severity. */
  | { readonly of: Severity | "holds"; readonly word: string };

/** Icon, word and colour, in that order of importance. */
export function SeverityMark({ of, word }: SeverityMarkProps): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <span className={mergeClasses(styles.mark, styles[of])}>
      <SeverityIcon of={of} />
      <span className={styles.word}>{word ?? t(`severity.${of}`)}</span>
    </span>
  );
}
