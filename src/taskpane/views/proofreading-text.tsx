import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from "react";
import { usePane } from "../context";
import { useArrowWalk } from "../parts/arrow-walk";
import { claimLists, type ListedClaim } from "../state/claim-list";
import { markedParagraphs, type MarkedParagraph } from "../state/marked-text";
import type { ProofResult } from "../state/proof-state";
import { ClaimMark } from "./proofreading-mark";

/** Paragraphs drawn in one go. */
const CHUNK = 20;

const useStyles = makeStyles({
  text: { padding: `0 ${tokens.spacingHorizontalM} 64px`, overflowWrap: "anywhere" },
  // A long text is laid out only where it is looked at.
  chunk: { contentVisibility: "auto", containIntrinsicSize: "auto 900px" },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    lineHeight: 1.8,
    textIndent: "2em",
    whiteSpace: "pre-wrap",
  },
  heading: { textIndent: 0, fontWeight: tokens.fontWeightSemibold },
});

const MARK = "[data-claim]";
const NOTHING: readonly (readonly MarkedParagraph[])[] = [];

/** The text as it reads, with a mark on what is wrong, on what nothing can judge, and on request on what agrees. */
export function ProofreadingText({ result }: { readonly result: ProofResult }): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, t } = usePane();
  const { agreeingShown, open, place } = state.proof;
  const { proofreading } = result;
  const article = useRef<HTMLElement>(null);
  const walk = useArrowWalk(article, MARK);
  const chunks = useMemo(() => chunksOf(proofreading, agreeingShown), [proofreading, agreeingShown]);
  // Drawn in small steps between which the pane still answers.
  const drawn = useDeferredValue(chunks, NOTHING);
  const onOpen = useCallback((item: ListedClaim) => session.openClaim(item), [session]);

  const target = place?.id ?? null;
  const isDrawn = drawn.length > 0;
  useEffect(() => {
    if (target !== null) markOf(article.current, target)?.focus({ preventScroll: true });
    markOf(article.current, open ?? target)?.scrollIntoView({ block: "center" });
  }, [open, target, place?.visit, isDrawn]);

  return (
    <>
      <Checkbox
        label={t("proof.showAgreeing")}
        checked={agreeingShown}
        onChange={(_, { checked }) => dispatch({ type: "agreeing-shown", on: checked === true })}
      />
      <article ref={article} className={styles.text} aria-label={t("proof.whole")} onKeyDown={walk}>
        {drawn.map((paragraphs, index) => (
          <Chunk
            key={index}
            paragraphs={paragraphs}
            current={holds(paragraphs, open ?? target) ? (open ?? target) : null}
            onOpen={onOpen}
          />
        ))}
      </article>
    </>
  );
}

function chunksOf(
  proofreading: ProofResult["proofreading"],
  agreeingShown: boolean,
): readonly (readonly MarkedParagraph[])[] {
  const shown = [...claimLists(proofreading).byId.values()].filter(
    ({ claim }) => agreeingShown || claim.verdict !== "agrees",
  );
  const paragraphs = markedParagraphs(proofreading, shown);
  return Array.from({ length: Math.ceil(paragraphs.length / CHUNK) }, (_, index) =>
    paragraphs.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

function holds(paragraphs: readonly MarkedParagraph[], id: string | null): boolean {
  return id !== null && paragraphs.some(({ segments }) => segments.some(({ claim }) => claim?.id === id));
}

function markOf(article: HTMLElement | null, id: string | null): HTMLElement | null {
  if (article === null || id === null) return null;
  return [...article.querySelectorAll<HTMLElement>(MARK)].find((mark) => mark.dataset.claim === id) ?? null;
}

interface ChunkProps {
  readonly paragraphs: readonly MarkedParagraph[];
  /** The claim on view, where it is one of these. */
  readonly current: string | null;
  readonly onOpen: (item: ListedClaim) => void;
}

/** Remembered, because a long text has thousands of marks and one step concerns two of them. */
const Chunk = memo(function Chunk({ paragraphs, current, onOpen }: ChunkProps) {
  const styles = useStyles();
  return (
    <div className={styles.chunk}>
      {paragraphs.map(({ start, isHeading, segments }) => (
        <p key={start} className={mergeClasses(styles.paragraph, isHeading && styles.heading)}>
          {segments.map(({ text, claim, begins }, index) =>
            claim === null ? (
              text
            ) : (
              <ClaimMark
                key={index}
                item={claim}
                text={text}
                begins={begins}
                current={claim.id === current}
                onOpen={onOpen}
              />
            ),
          )}
        </p>
      ))}
    </div>
  );
});
