import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { excerptOf, headingAt } from "../../proofreading";
import { usePane } from "../context";
import { CellLink } from "../parts/cell-link";
import { Facts, type Fact } from "../parts/facts";
import { RuleHelp } from "../parts/rule-help";
import { SeverityMark } from "../parts/severity-mark";
import { StepButtons } from "../parts/step-buttons";
import { acceptedOrOpen, claimLists, type ListedClaim } from "../state/claim-list";
import { correctedSentence } from "../state/corrected";
import type { ProofResult } from "../state/proof-state";
import { claimSentence } from "../wording/proof-text";
import { Acceptance } from "./acceptance";

/** Characters shown around the place in question. */
const REACH = 48;
/** A sum may rest on a whole column; the first cells say which. */
const MOST_CELLS = 8;

const useStyles = makeStyles({
  sentence: { display: "block", fontWeight: tokens.fontWeightRegular },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  excerpt: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quote: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: "inherit",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  cells: { display: "flex", flexDirection: "column" },
  shown: { marginLeft: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
});

/** What is said of it, in one sentence. */
export function ClaimHeading({ item }: { readonly item: ListedClaim }): ReactNode {
  const styles = useStyles();
  const { session, language, t } = usePane();
  const { verdict, severity } = item.claim;
  return (
    <>
      {verdict === "disagrees" ? (
        <SeverityMark of={severity} />
      ) : verdict === "agrees" ? (
        <SeverityMark of="holds" word={t("proof.agrees")} />
      ) : (
        <SeverityMark of="not-checked" word={t("proof.unverifiable")} />
      )}
      <span className={styles.sentence}>{claimSentence(t, session.proofs.words(), item, language)}</span>
    </>
  );
}

interface Props {
  readonly item: ListedClaim;
  readonly result: ProofResult;
}

/** Its place in the text, what the tables hold, and what to do about it. */
export function ClaimDetail({ item, result }: Props): ReactNode {
  const styles = useStyles();
  const { session, dispatch, t } = usePane();
  const { claim } = item;
  const { text, findings } = result.proofreading;
  const sentence = correctedSentence(text, claim, findings);
  const source = claim.cells.find(({ workbook }) => workbook === "current");
  return (
    <>
      <div className={styles.actions}>
        {source !== undefined && (
          <Button size="small" onClick={() => void session.goTo(source.cell)}>
            {t("goto.locate")}
          </Button>
        )}
        {claim.verdict === "disagrees" ? (
          <Accepting item={item} result={result} />
        ) : (
          <Tick item={item} result={result} />
        )}
        {sentence !== null && (
          <Button size="small" icon={<Copy16Regular />} onClick={() => void session.reports.copySentence(sentence)}>
            {t("proof.copySentence")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "claim-shown-in-text", id: item.id })}>
          {t("proof.inText")}
        </Button>
      </div>
      <Excerpt item={item} result={result} />
      <Compared item={item} />
      {claim.verdict === "disagrees" && (
        <RuleHelp
          rule={session.proofs.words()?.rule(item.claim.rule) ?? null}
          topic={{ page: "proofreading", rule: item.claim.rule }}
        />
      )}
    </>
  );
}

/** 认可 for this one, and, while they are open, for all that the same is said of. */
function Accepting({ item, result }: Props): ReactNode {
  const { state, t } = usePane();
  const { open } = acceptedOrOpen(claimLists(result.proofreading).findings, state.notes.accepted);
  const alike = open.filter(({ claim }) => claim.rule === item.claim.rule && claim.messageId === item.claim.messageId);
  return (
    <>
      <Acceptance fingerprints={[item.fingerprint]} />
      {alike.length > 1 && alike.includes(item) && (
        <Acceptance
          fingerprints={alike.map(({ fingerprint }) => fingerprint)}
          label={t("proof.acceptAlike", { n: alike.length })}
        />
      )}
    </>
  );
}

/** 抽查: the user has compared this one with the table. */
function Tick({ item, result }: Props): ReactNode {
  const { state, dispatch, t } = usePane();
  if (!claimLists(result.proofreading).figures.includes(item)) return null;
  return (
    <Checkbox
      label={t("proof.tick")}
      checked={state.notes.ticked.has(item.id)}
      onChange={(_, { checked }) => dispatch({ type: "claim-ticked", id: item.id, on: checked === true })}
    />
  );
}

function Excerpt({ item: { claim }, result }: Props): ReactNode {
  const styles = useStyles();
  const { text, headings } = result.proofreading;
  const { before, quote, after } = excerptOf(text, claim, REACH);
  const heading = headingAt(headings, claim.start);
  return (
    <blockquote className={styles.excerpt}>
      {heading !== null && heading.start < claim.start - before.length && (
        <span className={styles.heading}>{heading.title}</span>
      )}
      {before}
      <mark className={styles.quote}>{quote}</mark>
      {after}
    </blockquote>
  );
}

function Compared({ item: { claim } }: { readonly item: ListedClaim }): ReactNode {
  const { t } = usePane();
  const facts: Fact[] = [];
  if (claim.expected !== null) {
    facts.push({ label: t("proof.found"), value: claim.found });
    facts.push({ label: t("proof.expected"), value: claim.expected });
  }
  if (claim.cells.length > 0) facts.push({ label: t("proof.cells"), value: <Cells claim={claim} /> });
  return facts.length === 0 ? null : <Facts facts={facts} />;
}

/** The cells compared with, and what stands in them. */
function Cells({ claim: { cells } }: { readonly claim: ListedClaim["claim"] }): ReactNode {
  const styles = useStyles();
  const { state, t } = usePane();
  const books = { current: state.result?.workbook, prior: state.prior?.workbook, budget: undefined };
  const more = cells.length - MOST_CELLS;
  return (
    <span className={styles.cells}>
      {cells.slice(0, MOST_CELLS).map(({ workbook, cell }) => (
        <span key={`${workbook} ${cell.sheet}!${cell.row},${cell.column}`}>
          <CellLink cell={cell} side={workbook} />
          <span className={styles.shown}>
            {books[workbook]?.sheets.find(({ name }) => name === cell.sheet)?.cell(cell.row, cell.column)?.text}
          </span>
        </span>
      ))}
      {more > 0 && <span>{t("proof.moreCells", { n: more })}</span>}
    </span>
  );
}

/** Where one is among the claims that are walked through, and the way on. */
export function ClaimSteps({ item }: { readonly item: ListedClaim }): ReactNode {
  const { session } = usePane();
  const order = session.proofs.order();
  return <StepButtons here={order.indexOf(item)} count={order.length} />;
}
