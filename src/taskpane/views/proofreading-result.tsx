import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Clock16Regular, Edit16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { Chip, ChipBar } from "../parts/chip";
import { Split } from "../parts/split";
import { acceptedOrOpen, claimLists } from "../state/claim-list";
import { sampled } from "../state/spot-check";
import type { ProofPage, ProofResult } from "../state/proof-state";
import { proofSummaryText } from "../wording/proof-text";
import { ClaimDetail, ClaimHeading, ClaimSteps } from "./proofreading-claim";
import { ProofreadingFindings } from "./proofreading-findings";
import { ProofreadingMenu } from "./proofreading-menu";
import { ProofreadingProgress } from "./proofreading-progress";
import { ProofreadingText } from "./proofreading-text";
import { SpotCheck } from "./proofreading-spot-check";

const useStyles = makeStyles({
  top: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  // In a narrow pane the room belongs to the one claim that is open.
  hiddenWhenNarrow: { "@media (max-width: 449px)": { display: "none" } },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  outdated: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  clock: { color: tokens.colorStatusWarningForeground3 },
  work: { padding: `0 ${tokens.spacingHorizontalM}` },
  pages: { display: "flex", flexWrap: "wrap", alignItems: "center", paddingRight: tokens.spacingHorizontalXS },
  another: { marginLeft: "auto", whiteSpace: "nowrap" },
});

/** What came of it in one line, and three ways to look: the problems, the text with its marks, every figure in turn. */
export function ProofreadingResult({ result }: { readonly result: ProofResult }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const { page, open, run, opening } = state.proof;
  const item = open === null ? undefined : claimLists(result.proofreading).byId.get(open);
  const detail =
    item === undefined
      ? null
      : {
          id: item.id,
          tools: <ClaimSteps item={item} />,
          heading: <ClaimHeading item={item} />,
          body: <ClaimDetail key={item.id} item={item} result={result} />,
        };
  const isOld = result.review.report !== state.result?.review.report || state.result.outdated;
  return (
    <>
      <div className={mergeClasses(styles.top, detail !== null && styles.hiddenWhenNarrow)}>
        <div className={styles.summary} data-proof-summary>
          {isOld && run.kind !== "proving" && (
            <span className={styles.outdated}>
              <Clock16Regular className={styles.clock} aria-hidden />
              {t("proof.outdated")} ·{" "}
            </span>
          )}
          {proofSummaryText(t, result)}
          <LeftOut result={result} />
        </div>
        {(run.kind === "proving" || opening !== null) && (
          <div className={styles.work}>
            <ProofreadingProgress />
          </div>
        )}
        <div className={styles.pages}>
          <Pages result={result} />
          <Button
            size="small"
            appearance="subtle"
            className={styles.another}
            icon={<Edit16Regular />}
            title={t("proof.anotherTitle")}
            onClick={() => dispatch({ type: "proof-writing", on: true })}
          >
            {t("proof.another")}
          </Button>
          <ProofreadingMenu result={result} />
        </div>
      </div>
      <Split
        label={t("view.proofreading")}
        wideList={page === "text"}
        list={<PageOf page={page} result={result} />}
        detail={detail}
        onBack={() => dispatch({ type: "claim-opened", id: null })}
      />
    </>
  );
}

/** What of the Word document was not read, so that nobody takes it for proved. */
function LeftOut({ result }: { readonly result: ProofResult }): ReactNode {
  const { language } = usePane();
  return result.source?.leftOut[language].map((line) => <div key={line}>{line}</div>);
}

function Pages({ result }: { readonly result: ProofResult }): ReactNode {
  const { state, dispatch, t } = usePane();
  const { page } = state.proof;
  const { ticked, sampling, accepted } = state.notes;
  const { findings, figures: all } = claimLists(result.proofreading);
  const figures = sampled(all, sampling);
  const names: Readonly<Record<ProofPage, string>> = {
    findings: t("proof.page.findings", { n: acceptedOrOpen(findings, accepted).open.length }),
    text: t("proof.page.text"),
    "spot-check": t("proof.page.spot-check", { n: tickedOf(figures, ticked), of: figures.length }),
  };
  return (
    <ChipBar label={t("proof.pages")}>
      {(Object.keys(names) as ProofPage[]).map((one) => (
        <Chip key={one} pressed={page === one} onPress={() => dispatch({ type: "proof-page-chosen", page: one })}>
          {names[one]}
        </Chip>
      ))}
    </ChipBar>
  );
}

function tickedOf(figures: readonly { readonly id: string }[], ticked: ReadonlySet<string>): number {
  return figures.filter(({ id }) => ticked.has(id)).length;
}

function PageOf({ page, result }: { readonly page: ProofPage; readonly result: ProofResult }): ReactNode {
  switch (page) {
    case "findings":
      return <ProofreadingFindings result={result} />;
    case "text":
      return <ProofreadingText result={result} />;
    case "spot-check":
      return <SpotCheck result={result} />;
  }
}
