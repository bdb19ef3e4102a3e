import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { Strip } from "../parts/foot";
import { TOUR_STEPS } from "../state/tour";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

/** A sentence or two about one view, at the foot, where it covers nothing. Who is elsewhere is offered the way there. */
export function Tour({ step }: { readonly step: number }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const view = TOUR_STEPS[step];
  if (view === undefined) return null;
  const isLast = step + 1 === TOUR_STEPS.length;
  const [word, onward] =
    state.view !== view
      ? (["tour.go", () => session.showTour(step)] as const)
      : isLast
        ? (["tour.end", () => session.endTour()] as const)
        : (["tour.next", () => session.showTour(step + 1)] as const);
  return (
    <aside aria-label={t("tour.title")} data-tour={step + 1}>
      <Strip>
        <div className={styles.title}>
          {t("tour.step", { n: step + 1, of: TOUR_STEPS.length, view: t(`view.${view}`) })}
        </div>
        <p className={styles.text}>{t(`tour.${view}`)}</p>
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" onClick={onward}>
            {t(word)}
          </Button>
          {!isLast && (
            <Button size="small" appearance="subtle" onClick={() => session.endTour()}>
              {t("tour.skip")}
            </Button>
          )}
        </div>
      </Strip>
    </aside>
  );
}
