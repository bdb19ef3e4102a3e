import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { TableCorrection } from "../../recognition";
import { usePane } from "../context";
import { PageText } from "../parts/page";
import { readingAt, type ReadingEffect } from "../state/correction-effect";
import type { TablePlace } from "../state/table-key";

interface Props {
  /** Null while it cannot be carried out. */
  readonly correction: TableCorrection | null;
  readonly place: TablePlace;
}

/** What has been tried out, as one text that says which correction it was. */
interface Tried {
  readonly of: string;
  readonly effect: ReadingEffect | null;
}

/** Shows what a correction would change, before anything is changed. */
export function CorrectionPreview({ correction, place }: Props): ReactNode {
  const { state, session, t } = usePane();
  const [tried, setTried] = useState<Tried | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  useEffect(() => () => running?.abort(), [running]);
  const wanted = JSON.stringify(correction);
  const before = state.result === null ? null : readingAt(state.result.review, place);

  const tryOut = async (asked: TableCorrection) => {
    const abort = new AbortController();
    setRunning(abort);
    const review = await session.tryOut(asked, abort.signal).catch(() => null);
    if (abort.signal.aborted) return;
    setRunning(null);
    setTried({ of: wanted, effect: review === null ? null : readingAt(review, place) });
  };

  return (
    <div aria-live="polite" data-preview>
      <Button
        size="small"
        disabled={correction === null || running !== null}
        onClick={() => correction !== null && void tryOut(correction)}
      >
        {t(running === null ? "correct.preview" : "correct.previewing")}
      </Button>
      {tried?.of === wanted && before !== null && <Effect before={before} after={tried.effect} />}
    </div>
  );
}

function Effect({
  before,
  after,
}: {
  readonly before: ReadingEffect;
  readonly after: ReadingEffect | null;
}): ReactNode {
  const { session, language, t } = usePane();
  if (after === null) return <PageText>{t("correct.previewFailed")}</PageText>;
  const { table } = after;
  return (
    <>
      <PageText>
        {table === null
          ? t("correct.previewNone")
          : t("correct.previewTable", {
              kind: session.words()?.kind(table.kind, language) ?? "",
              rows: table.rows,
              columns: table.amountColumns,
            })}
      </PageText>
      <PageText>
        {t("correct.previewRelations", {
          was: before.holding,
          holding: after.holding,
          before: before.problems,
          problems: after.problems,
        })}
      </PageText>
    </>
  );
}
