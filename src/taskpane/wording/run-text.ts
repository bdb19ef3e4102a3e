import { underWay, type PaneState, type Run } from "../state/pane-state";
import { timeText } from "./places";
import type { Translate } from "./translate";

/** Where the work stands, in one short line. */
export function runText(
  t: Translate,
  state: Pick<PaneState, "run" | "result" | "editingAwaited" | "unwatched">,
): string {
  const { run, result } = state;
  if (underWay(run) && state.editingAwaited) return t("run.editing");
  switch (run.kind) {
    case "idle":
      return t("run.idle");
    case "reading": {
      const { progress } = run;
      // Readers count the sheets they have finished; the user is told which one is being read.
      return progress === null || progress.total === 0
        ? t("run.readingStart")
        : t("run.reading", { done: Math.min(progress.done + 1, progress.total), total: progress.total });
    }
    case "checking": {
      const { progress } = run;
      if (progress === null) return t("run.loading");
      const { done, total } = progress;
      return t(`run.${progress.phase}`, { done, total });
    }
    case "ready":
      return t(state.unwatched ? "run.readyUnwatched" : "run.ready", {
        time: result === null ? "" : timeText(result.readAt),
      });
    case "stale":
      return t("run.staleWaiting");
    case "failed":
      return t("run.failed");
    case "cancelled":
      return t("run.cancelled");
  }
}

/** How far along, 0 to 1; undefined while nobody knows. */
export function runShare(run: Run): number | undefined {
  if (!underWay(run) || !("progress" in run) || run.progress === null || run.progress.total === 0) return undefined;
  return run.progress.done / run.progress.total;
}
