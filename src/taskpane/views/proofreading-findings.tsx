import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { headingAt } from "../../proofreading";
import { usePane } from "../context";
import { PageText, PartHeading } from "../parts/page";
import { usePaged } from "../parts/paged";
import { Row, RowList } from "../parts/row-list";
import { SeverityIcon } from "../parts/severity-mark";
import { WIDE } from "../parts/wide";
import { acceptedOrOpen, claimLists, type ListedClaim } from "../state/claim-list";
import type { ProofResult } from "../state/proof-state";
import { claimSentence, nothingFoundText } from "../wording/proof-text";

const useStyles = makeStyles({
  inset: { padding: `0 ${tokens.spacingHorizontalM}` },
  claim: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", alignItems: "start" },
  place: {
    display: "block",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // Beside an open detail, the beginning of the sentence is enough to know it by.
  sentence: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "5",
    [WIDE]: { WebkitLineClamp: "3" },
  },
  word: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  reason: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 16px", alignItems: "start" },
  nested: { paddingLeft: `calc(${tokens.spacingHorizontalM} + 20px)` },
});

/** What disagrees, worst first; then what was accepted, and what nothing could judge, a line a reason. */
export function ProofreadingFindings({ result }: { readonly result: ProofResult }): ReactNode {
  const styles = useStyles();
  const { state, t } = usePane();
  const { summary } = result.proofreading;
  const { findings, unverifiable } = claimLists(result.proofreading);
  const { open, accepted } = acceptedOrOpen(findings, state.notes.accepted);
  const { listed, more } = usePaged(
    open,
    open.findIndex(({ id }) => id === state.proof.open),
  );
  return (
    <>
      {open.length === 0 && (
        <div className={styles.inset}>
          <PageText>{findings.length > 0 ? t("proof.noneLeft") : nothingFoundText(t, summary)}</PageText>
        </div>
      )}
      <RowList label={t("proof.list")}>
        {listed.map((item) => (
          <li key={item.id}>
            <FindingRow item={item} result={result} />
          </li>
        ))}
        {more !== null && <li>{more}</li>}
        {unverifiable.map((alike) => (
          <Reason key={alike[0]!.id} alike={alike} />
        ))}
      </RowList>
      {accepted.length > 0 && (
        <>
          <PartHeading inset>{t("proof.accepted", { n: accepted.length })}</PartHeading>
          <RowList label={t("proof.accepted", { n: accepted.length })}>
            {accepted.map((item) => (
              <li key={item.id}>
                <FindingRow item={item} result={result} />
              </li>
            ))}
          </RowList>
        </>
      )}
    </>
  );
}

function FindingRow({ item, result }: { readonly item: ListedClaim; readonly result: ProofResult }): ReactNode {
  const styles = useStyles();
  const { state, session, language, t } = usePane();
  const { id, claim } = item;
  const heading = headingAt(result.proofreading.headings, claim.start);
  return (
    <Row rowId={id} current={state.proof.open === id} onClick={() => session.openClaim(item)}>
      <span className={styles.claim}>
        <SeverityIcon of={claim.severity} />
        <span>
          <span className={styles.sentence}>
            <span className={styles.word}>{t(`severity.${claim.severity}`)}</span>{" "}
            {claimSentence(t, session.proofs.words(), item, language)}
          </span>
          <span className={styles.place}>
            {[session.proofs.words()?.breach(claim.rule, language), heading?.title].filter(Boolean).join(" · ")}
          </span>
        </span>
      </span>
    </Row>
  );
}

/** Why some numbers could not be judged, and on request which. */
function Reason({ alike }: { readonly alike: readonly ListedClaim[] }): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, language, t } = usePane();
  const first = alike[0]!;
  const unfolded = state.proof.unfolded.has(first.id);
  const Chevron = unfolded ? ChevronDown16Regular : ChevronRight16Regular;
  const reason = claimSentence(t, session.proofs.words(), first, language);
  return (
    <>
      <li>
        <Row
          rowId={`reason ${first.id}`}
          aria-expanded={unfolded}
          onClick={() => dispatch({ type: "reason-folded", id: first.id, unfolded: !unfolded })}
        >
          <span className={styles.reason}>
            <SeverityIcon of="not-checked" />
            <span className={styles.sentence}>
              <span className={styles.word}>{t("proof.unverifiable")}</span>{" "}
              {alike.length === 1 ? t("proof.reason", { reason }) : t("proof.reasons", { n: alike.length, reason })}
            </span>
            <Chevron aria-hidden />
          </span>
        </Row>
      </li>
      {unfolded &&
        alike.map((item) => (
          <li key={item.id}>
            <Row
              rowId={item.id}
              className={styles.nested}
              current={state.proof.open === item.id}
              onClick={() => session.openClaim(item)}
            >
              {item.claim.quote}
            </Row>
          </li>
        ))}
    </>
  );
}
