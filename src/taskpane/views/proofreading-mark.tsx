import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityIcon } from "../parts/severity-mark";
import type { ListedClaim } from "../state/claim-list";

const useStyles = makeStyles({
  mark: {
    cursor: "pointer",
    textDecorationLine: "underline",
    textUnderlineOffset: "4px",
    textIndent: 0,
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outlineStyle: "solid", outlineWidth: tokens.strokeWidthThick },
  },
  // The worse, the heavier the line; the shape tells them apart without colour.
  error: {
    textDecorationStyle: "double",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
  inconsistent: {
    textDecorationStyle: "wavy",
    textDecorationThickness: "1.5px",
    textDecorationColor: tokens.colorStatusWarningForeground3,
  },
  warning: {
    textDecorationStyle: "dashed",
    textDecorationThickness: "1.5px",
    textDecorationColor: tokens.colorPaletteMarigoldForeground2,
  },
  agrees: {
    textDecorationStyle: "solid",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorNeutralStroke1,
  },
  unverifiable: {
    textDecorationStyle: "dotted",
    textDecorationThickness: "1.5px",
    textDecorationColor: tokens.colorNeutralForeground3,
  },
  // Signs of one character: a long text has thousands of these.
  agreesSign: {
    "::before": { content: '"✓" / ""', color: tokens.colorStatusSuccessForeground1, fontSize: "0.8em" },
  },
  unverifiableSign: {
    "::before": { content: '"?" / ""', color: tokens.colorNeutralForeground2, fontSize: "0.8em" },
  },
});

interface Props {
  readonly item: ListedClaim;
  readonly text: string;
  /** The first stretch of its claim carries the sign and is a place to stop at. */
  readonly begins: boolean;
  readonly current: boolean;
  readonly onOpen: (item: ListedClaim) => void;
}

/** A marked stretch of the text; a press opens what is said of it. */
export function ClaimMark({ item, text, begins, current, onOpen }: Props): ReactNode {
  const styles = useStyles();
  const { verdict, severity } = item.claim;
  const line =
    verdict !== "disagrees"
      ? mergeClasses(styles[verdict], begins && styles[`${verdict}Sign`])
      : severity === "error" || severity === "inconsistent"
        ? styles[severity]
        : styles.warning;
  const className = mergeClasses(styles.mark, line, current && styles.current);
  const open = () => onOpen(item);
  if (!begins)
    return (
      <span className={className} onClick={open}>
        {text}
      </span>
    );
  return (
    // A button element would be a box of its own, and the line could not break within it.
    <span
      role="button"
      data-claim={item.id}
      data-row={item.id}
      tabIndex={-1}
      className={className}
      aria-current={current ? "true" : undefined}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
    >
      {verdict === "disagrees" && <SeverityIcon of={severity} />}
      {text}
    </span>
  );
}
