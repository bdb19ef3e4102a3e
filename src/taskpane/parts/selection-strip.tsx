import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { JudgedEquation } from "../../checking";
import type { CellRef } from "../../workbook";
import { usePane } from "../context";
import { decimalsOf } from "../../amounts";
import { listFindings } from "../state/finding-list";
import type { Result } from "../state/pane-state";
import { partsOfCell, type CellUse, type Sentence } from "../state/review-index";
import { print } from "../wording/numbers";
import { placeText } from "../wording/places";
import { CellLink } from "./cell-link";
import { PartHeading } from "./page";
import { SeverityIcon } from "./severity-mark";
import { Strip } from "./foot";
import { TextButton } from "./text-button";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  relation: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", padding: `${tokens.spacingVerticalXXS} 0` },
});

/** From the cell to the pane: the relations and sentences the selected number takes part in. */
export function SelectionStrip({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const { selection, relationsShown } = state;
  if (selection === null) return null;
  const use = partsOfCell(result.review, selection);
  const number = holdsNumber(result, selection);
  if (use === null && !number) return null;
  const place = placeText(selection);
  const expandable = use !== null;
  return (
    <Strip>
      <div className={styles.line}>
        {use !== null && use.relations.length > 0 && <SeverityIcon of={brokenIn(use) > 0 ? "inconsistent" : "holds"} />}
        <span className={styles.text}>
          {place}：<UseText use={use} />
        </span>
        {expandable && (
          <Button
            size="small"
            appearance="subtle"
            icon={relationsShown ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
            aria-expanded={relationsShown}
            aria-label={relationsShown ? t("strip.close") : t("strip.open", { place })}
            onClick={() => dispatch({ type: "relations-shown", on: !relationsShown })}
          />
        )}
      </div>
      {expandable && relationsShown && <UseDetail use={use} cell={selection} />}
    </Strip>
  );
}

function holdsNumber({ workbook }: Result, { sheet, row, column }: CellRef): boolean {
  return typeof workbook.sheets.find((one) => one.name === sheet)?.cell(row, column)?.value === "number";
}

function brokenIn({ relations }: CellUse): number {
  return relations.filter(({ verdict }) => verdict === "broken").length;
}

function UseText({ use }: { readonly use: CellUse | null }): ReactNode {
  const { dispatch, t } = usePane();
  const n = use?.relations.length ?? 0;
  const broken = use === null ? 0 : brokenIn(use);
  const relations =
    n === 0
      ? t("strip.none")
      : broken === 0
        ? t("strip.relationsHold", { n })
        : t("strip.relationsBroken", { n, broken });
  const [first] = use?.sentences ?? [];
  if (first === undefined || use === null) return relations;
  const appears =
    use.sentences.length === 1
      ? t("strip.appears", { heading: first.heading, n: first.number })
      : t("strip.appearsMany", { n: use.sentences.length });
  return (
    <>
      {relations}，
      <TextButton onClick={() => dispatch({ type: "paragraph-visited", key: first.key })}>{appears}</TextButton>
    </>
  );
}

function UseDetail({ use, cell }: { readonly use: CellUse; readonly cell: CellRef }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <>
      {use.relations.length > 0 && (
        <>
          <PartHeading>{t("strip.relations")}</PartHeading>
          <ul className={styles.list}>
            {use.relations.map((judged, index) => (
              <Relation key={index} judged={judged} cell={cell} />
            ))}
          </ul>
        </>
      )}
      {use.sentences.length > 0 && (
        <>
          <PartHeading>{t("strip.sentences")}</PartHeading>
          <ul className={styles.list}>
            {use.sentences.map((sentence) => (
              <SentenceItem key={sentence.key} sentence={sentence} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** One relation in a line: what stands on its left, what on its right, and what lies between. */
function Relation({ judged, cell }: { readonly judged: JudgedEquation; readonly cell: CellRef }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const { equation, verdict, difference } = judged;
  const findings = listFindings(state.result?.review.check.findings ?? []);
  const finding = findings.find((one) => one.finding.equation === equation);
  const { reported, contributors, place } = equation;
  const icon = verdict === "holds" ? "holds" : verdict === "broken" ? "inconsistent" : "rounding";
  const sign = { "=": "=", "<=": "≤", ">=": "≥" }[equation.relation];
  const [first] = contributors;
  const right =
    contributors.length === 1 && first !== undefined ? (
      <>
        {first.label} <CellLink cell={first.cell} side={first.workbook} within={cell.sheet} />
      </>
    ) : (
      t("strip.sumOf", { n: contributors.length })
    );
  const decimals = reported.amount === null ? 0 : (decimalsOf(reported.amount) ?? 0);
  return (
    <li className={styles.relation}>
      <SeverityIcon of={icon} />
      <span>
        {place.table}：{reported.label} <CellLink cell={reported.cell} side={reported.workbook} within={cell.sheet} />{" "}
        {sign} {right}
        {verdict !== "holds" && ` · ${t("calc.difference")} ${print(difference, decimals)} `}
        {finding !== undefined && (
          <TextButton onClick={() => session.openFinding(finding)}>{t("strip.calculation")}</TextButton>
        )}
      </span>
    </li>
  );
}

function SentenceItem({ sentence }: { readonly sentence: Sentence }): ReactNode {
  const { dispatch } = usePane();
  return (
    <li>
      <TextButton onClick={() => dispatch({ type: "paragraph-visited", key: sentence.key })}>
        {sentence.text}
      </TextButton>
    </li>
  );
}
