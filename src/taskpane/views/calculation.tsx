import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Equation, Finding, Term } from "../../checking";
import { sameCell } from "../../workbook";
import { usePane } from "../context";
import { CellLink } from "../parts/cell-link";
import { PartHeading } from "../parts/page";
import { SeverityIcon } from "../parts/severity-mark";
import { TextButton } from "../parts/text-button";
import { SUSPECTS_TOLD } from "./suspects";
import { decimalsOfFinding, print, printAmount } from "../wording/numbers";

/** Longer sums show their beginning; the rest on request. */
const TERMS_AT_FIRST = 12;

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { padding: `2px ${tokens.spacingHorizontalS} 2px 0`, verticalAlign: "top", textAlign: "start" },
  label: { fontWeight: tokens.fontWeightRegular },
  number: { textAlign: "end", paddingRight: 0, whiteSpace: "nowrap" },
  sum: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  suspect: { whiteSpace: "nowrap", color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly finding: Finding;
  readonly equation: Equation;
}

/** The sum as one would write it on paper: the parts, what they come to, what the table says, what lies between. */
export function Calculation({ finding, equation }: Props): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const [all, setAll] = useState(false);
  const { contributors, reported, missing } = equation;
  // Blank cells count for nothing; many of them would bury the numbers that matter.
  const stated = contributors.filter((term) => term.amount !== null);
  const shown = all ? contributors : stated.slice(0, TERMS_AT_FIRST);
  const hidden = contributors.length - shown.length;
  const onlyBlanksHidden = shown.length === stated.length;
  const sheet = reported.cell.sheet;
  const decimals = decimalsOfFinding(finding);
  return (
    <>
      <div className={styles.head}>
        <PartHeading>{t("calc.heading")}</PartHeading>
        {finding.unit !== null && <span className={styles.unit}>{finding.unit}</span>}
      </div>
      <table className={styles.table}>
        <tbody>
          {shown.map((term, index) => (
            <TermRow key={index} term={term} sheet={sheet} finding={finding} signed={index > 0} />
          ))}
          {hidden > 0 && (
            <tr>
              <td colSpan={3} className={styles.cell}>
                <TextButton onClick={() => setAll(true)}>
                  {onlyBlanksHidden ? t("calc.moreBlank", { n: hidden }) : t("list.more", { n: hidden })}
                </TextButton>
              </td>
            </tr>
          )}
          {missing.map((label) => (
            <tr key={label}>
              <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.label)}>
                {label}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{t("calc.missing")}</td>
            </tr>
          ))}
          {finding.expected !== null && (
            <tr>
              <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.label, styles.sum)}>
                {t(computedLabel(equation))}
              </th>
              <td className={mergeClasses(styles.cell, styles.number, styles.sum)}>
                {print(finding.expected, decimals)}
              </td>
            </tr>
          )}
          <TermRow term={reported} sheet={sheet} finding={finding} prefix={t("calc.reported")} />
          {finding.difference !== null && (
            <tr>
              <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.strong, styles.sum)}>
                {t("calc.difference")}
              </th>
              <td className={mergeClasses(styles.cell, styles.number, styles.strong, styles.sum)}>
                {print(finding.difference, decimals)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

function computedLabel({
  relation,
  contributors,
}: Equation): "calc.atMost" | "calc.atLeast" | "calc.computed" | "calc.sum" {
  if (relation === "<=") return "calc.atMost";
  if (relation === ">=") return "calc.atLeast";
  return contributors.length === 1 ? "calc.computed" : "calc.sum";
}

interface TermRowProps {
  readonly term: Term;
  readonly sheet: string;
  readonly finding: Finding;
  readonly prefix?: string;
  /** Whether a plus is worth writing; the first of a sum carries none. */
  readonly signed?: boolean;
}

function TermRow({ term, sheet, finding, prefix, signed = false }: TermRowProps): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const sign = term.sign === -1 ? "− " : signed ? "+ " : "";
  // Of many guesses only the likeliest is worth a mark; where several are as likely, those that are told.
  const suspected = finding.suspects
    .slice(0, finding.verdict === "certain" ? 1 : SUSPECTS_TOLD)
    .some(({ workbook, cell }) => workbook === term.workbook && sameCell(cell, term.cell));
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
        {prefix !== undefined && <span className={styles.strong}>{prefix} </span>}
        {sign}
        {term.label}
        {suspected && (
          <span className={styles.suspect}>
            {" "}
            <SeverityIcon of="inconsistent" /> {t("calc.suspect")}
          </span>
        )}
      </th>
      <td className={styles.cell}>
        <CellLink cell={term.cell} side={term.workbook} within={sheet} />
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {term.amount === null ? t("calc.blank") : printAmount(term.amount)}
        {term.amount !== null && term.amount.unit !== finding.unit && term.amount.unit}
      </td>
    </tr>
  );
}
