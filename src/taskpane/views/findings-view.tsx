import type { ReactNode } from "react";
import { usePane } from "../context";
import { Split } from "../parts/split";
import { useIsWide } from "../parts/wide";
import { groupFindings, listFindings, walkOf } from "../state/finding-list";
import type { Result } from "../state/pane-state";
import { CoverageDetail } from "./coverage";
import { FindingDetail, FindingHeading, FindingSteps } from "./finding-detail";
import { FindingList } from "./finding-list";

/** 核对: what does not add up, worst first, and the sum worked out beside it. */
export function FindingsView({ result }: { readonly result: Result }): ReactNode {
  const { state, session, dispatch, t } = usePane();
  const { findings } = result.review.check;
  const isWide = useIsWide();
  // With room for both, the first one is open before anybody chooses.
  const first = isWide ? walkOf(groupFindings(session.shown()), null)[0]?.item : undefined;
  const open = listFindings(findings).find(({ id }) => id === state.openFinding) ?? first;
  const close = () =>
    state.coverageShown
      ? dispatch({ type: "coverage-shown", on: false })
      : dispatch({ type: "finding-opened", id: null });
  const detail = state.coverageShown
    ? { id: "coverage", heading: t("coverage.heading"), body: <CoverageDetail result={result} /> }
    : open === undefined
      ? null
      : {
          id: open.id,
          tools: <FindingSteps item={open} />,
          heading: <FindingHeading finding={open.finding} />,
          body: <FindingDetail key={open.id} item={open} />,
        };
  return <Split label={t("view.findings")} list={<FindingList result={result} />} detail={detail} onBack={close} />;
}
