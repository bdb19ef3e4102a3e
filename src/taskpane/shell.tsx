import { FluentProvider, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { usePane } from "./context";
import { Announcer } from "./parts/announcer";
import { FirstOpen } from "./parts/first-open";
import { useKeptFocus, useTabFromAnywhere } from "./parts/focus";
import { useOffScreen } from "./parts/off-screen";
import { RunMessages } from "./parts/messages";
import { StatusBar } from "./parts/status-bar";
import { acceptedOrOpen, claimLists } from "./state/claim-list";
import { countDraft } from "./state/draft";
import { countsOf, listFindings } from "./state/finding-list";
import type { PaneState, Result, ViewId } from "./state/pane-state";
import { useTheme } from "./theme/theme";

/** The views come after the first paint: nobody needs them before the first result. */
const ReviewViews = lazy(() => import("./views/review-views"));

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The host draws its own menu over the top right corner, 34 × 32 px at most.
  tabs: {
    marginRight: "36px",
    // At its narrowest the pane has no room for English names in full size.
    "@media (max-width: 349px)": { "& [role=tab] span": { fontSize: tokens.fontSizeBase200 } },
    overflowX: "auto",
    scrollbarWidth: "none",
  },
  count: {
    marginLeft: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  // Five tabs with three counts are more than the narrowest pane can hold in English.
  whereThereIsRoom: { "@media (max-width: 349px)": { display: "none" } },
  view: { flexGrow: 1, display: "flex", flexDirection: "column" },
});

const TABS = ["summary", "tables", "findings", "narrative", "proofreading"] as const satisfies readonly ViewId[];

export function Shell({ hostIsDark }: { readonly hostIsDark: boolean | null }): ReactNode {
  const styles = useStyles();
  const { state, language } = usePane();
  const { theme, dark } = useTheme(state.theme, hostIsDark);
  useFindingKeys();
  useKeptFocus(state);
  useTabFromAnywhere();
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en-US";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [language, dark]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      {state.result === null ? <FirstOpen /> : <Workspace result={state.result} />}
      <Announcer />
    </FluentProvider>
  );
}

function Workspace({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const offScreen = useOffScreen();
  const { state, dispatch, t } = usePane();
  const counts = tabCounts(state, result);
  return (
    <>
      <header className={styles.header}>
        <h1 className={offScreen}>{t("app.title")}</h1>
        <div className={styles.tabs}>
          <TabList
            size="small"
            aria-label={t("app.views")}
            selectedValue={state.view}
            onTabSelect={(_, { value }) => dispatch({ type: "view-chosen", view: value as ViewId })}
          >
            {TABS.map((view) => (
              <Tab key={view} value={view} id={`tab-${view}`} aria-controls="view">
                {t(`view.${view}`)}
                {counts[view] !== undefined && (
                  <span className={mergeClasses(styles.count, view === "proofreading" && styles.whereThereIsRoom)}>
                    {counts[view]}
                  </span>
                )}
              </Tab>
            ))}
          </TabList>
        </div>
        <StatusBar />
        <RunMessages />
      </header>
      <main className={styles.view}>
        <Suspense fallback={<p>{t("view.loading")}</p>}>
          <ReviewViews result={result} />
        </Suspense>
      </main>
    </>
  );
}

/** How much is left to look at in a view; shown only when there is something. */
function tabCounts({ notes, proof }: PaneState, { review }: Result): Partial<Record<ViewId, number>> {
  const findings = countsOf(listFindings(review.check.findings), notes.accepted);
  const problems = findings.error + findings.inconsistent;
  const blanks = review.narrative === null ? 0 : countDraft(review.narrative).open.length;
  const wrong =
    proof.result === null
      ? 0
      : acceptedOrOpen(claimLists(proof.result.proofreading).findings, notes.accepted).open.length;
  return {
    ...(problems > 0 && { findings: problems }),
    ...(blanks > 0 && { narrative: blanks }),
    ...(wrong > 0 && { proofreading: wrong }),
  };
}

/** F8 and Shift+F8 walk the findings from wherever one is, as in other Office programs. */
function useFindingKeys(): void {
  const { session } = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      session.step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [session]);
}
