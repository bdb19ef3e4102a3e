import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Regular, QuestionCircle12Regular } from "@fluentui/react-icons";
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
  icon: { verticalAlign: "-1px", marginRight: "1px" },
  agreeing: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
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
      ? styles[verdict]
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
      <Sign item={item} />
      {text}
    </span>
  );
}

function Sign({ item: { claim } }: { readonly item: ListedClaim }): ReactNode {
  const styles = useStyles();
  if (claim.verdict === "disagrees") return <SeverityIcon of={claim.severity} />;
  return claim.verdict === "agrees" ? (
    <Checkmark12Regular className={mergeClasses(styles.icon, styles.agreeing)} aria-hidden />
  ) : (
    <QuestionCircle12Regular className={mergeClasses(styles.icon, styles.unknown)} aria-hidden />
  );
}
