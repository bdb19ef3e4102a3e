import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode } from "react";
import { excerptOf } from "../../proofreading";
import { usePane } from "../context";
import { PageText } from "../parts/page";
import { usePaged } from "../parts/paged";
import { Row, RowList } from "../parts/row-list";
import { SeverityIcon } from "../parts/severity-mark";
import { claimLists, type ListedClaim } from "../state/claim-list";
import type { ProofResult } from "../state/proof-state";
import { sampled } from "../state/spot-check";
import { placeOfSide } from "../wording/places";
import { SamplingChoice } from "./sampling-choice";

/** Characters shown around a figure. */
const REACH = 12;

const useStyles = makeStyles({
  inset: { padding: `0 ${tokens.spacingHorizontalM}` },
  how: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { position: "relative" },
  tick: {
    position: "absolute",
    top: tokens.spacingVerticalSNudge,
    left: tokens.spacingHorizontalM,
    width: "16px",
    height: "16px",
    margin: "2px 0",
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
  },
  row: { paddingLeft: `calc(${tokens.spacingHorizontalM} + 24px)` },
  figure: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", alignItems: "start" },
  quote: { fontWeight: tokens.fontWeightSemibold },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** 抽查: every figure nobody objects to, to be compared with the tables by a person and ticked. */
export function SpotCheck({ result }: { readonly result: ProofResult }): ReactNode {
  const styles = useStyles();
  const { state, t } = usePane();
  const { figures: all } = claimLists(result.proofreading);
  const figures = sampled(all, state.notes.sampling);
  const current = figures.findIndex(({ id }) => id === state.proof.open);
  const { listed, more } = usePaged(figures, current);
  if (figures.length === 0)
    return (
      <div className={styles.inset}>
        <PageText>{t("proof.spotNone")}</PageText>
      </div>
    );
  return (
    <>
      <SamplingChoice />
      <p className={styles.how}>{t("proof.spotHow")}</p>
      <RowList label={t("proof.spotList")}>
        {listed.map((item) => (
          <li key={item.id} className={styles.item}>
            <FigureRow item={item} text={result.proofreading.text} />
          </li>
        ))}
      </RowList>
      {more}
    </>
  );
}

function FigureRow({ item, text }: { readonly item: ListedClaim; readonly text: string }): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, t } = usePane();
  const { id, claim } = item;
  const { before, quote, after } = excerptOf(text, claim, REACH);
  const ticked = state.notes.ticked.has(id);
  const tick = () => dispatch({ type: "claim-ticked", id, on: !ticked });
  const [source] = claim.cells;
  return (
    <>
      <Row
        rowId={id}
        className={styles.row}
        current={state.proof.open === id}
        aria-keyshortcuts="Space"
        onClick={() => session.openClaim(item)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== " ") return;
          event.preventDefault();
          tick();
        }}
        onKeyUp={(event: KeyboardEvent) => {
          // The browser presses a button when Space is let go.
          if (event.key === " ") event.preventDefault();
        }}
      >
        <span className={styles.figure}>
          <SeverityIcon of={claim.verdict === "agrees" ? "holds" : "not-checked"} />
          <span>
            {before}
            <span className={styles.quote}>{quote}</span>
            {after}
            <span className={styles.place}>
              {claim.verdict === "agrees" ? t("proof.agrees") : t("proof.unverifiable")}
              {source !== undefined && ` · ${placeOfSide(t, source.workbook, source.cell)}`}
            </span>
          </span>
        </span>
      </Row>
      <input
        type="checkbox"
        className={styles.tick}
        // The row answers to Space; Tab need not stop twice.
        tabIndex={-1}
        aria-label={t("proof.tickOne", { quote })}
        checked={ticked}
        onChange={tick}
      />
    </>
  );
}
