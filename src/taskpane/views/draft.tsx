import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef, useState, type ReactNode } from "react";
import type { FigureRun, Narrative, NarrativeSection, Paragraph, Run } from "../../narrative";
import { usePane } from "../context";
import { useArrowWalk } from "../parts/arrow-walk";
import { useBlankFocus } from "../parts/blank-focus";
import { paragraphKey } from "../state/draft";
import { BlankField } from "./blank-field";
import { ChartBars } from "./chart-bars";
import { Figure, useDoubtStyles } from "./figure";
import { Suggestions } from "./suggestions";

const useStyles = makeStyles({
  draft: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 64px`, overflowWrap: "anywhere" },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    textAlign: "center",
    textWrap: "balance",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}`, lineHeight: 1.8, scrollMarginTop: "96px" },
  text: { textIndent: "2em" },
  visited: {
    backgroundColor: tokens.colorBrandBackground2,
    outlineStyle: "solid",
    outlineWidth: tokens.strokeWidthThin,
    outlineColor: tokens.colorBrandStroke1,
  },
});

interface Props {
  readonly draft: Narrative;
  readonly onPoint: (figure: FigureRun | null) => void;
}

const FIGURE = "[data-figure]";

/** The text. Its figures are one stop for Tab and walk with ↑ ↓; its blanks are stops of their own. */
export function Draft({ draft, onPoint }: Props): ReactNode {
  const styles = useStyles();
  const { state, t } = usePane();
  const article = useRef<HTMLElement>(null);
  const walk = useArrowWalk(article, FIGURE);
  const focus = useBlankFocus(article, draft, state.blank);
  useEffect(() => {
    if (state.paragraph === null) return;
    article.current?.querySelector(`[data-paragraph="${state.paragraph.key}"]`)?.scrollIntoView({ block: "center" });
  }, [state.paragraph]);
  return (
    <article ref={article} className={styles.draft} aria-label={t("narrative.draft")} onKeyDown={walk} {...focus}>
      <h2 className={styles.title}>{draft.title}</h2>
      {draft.sections.map((section, index) => (
        <Section key={section.id} section={section} index={index} onPoint={onPoint} />
      ))}
    </article>
  );
}

function Section(props: {
  readonly section: NarrativeSection;
  readonly index: number;
  readonly onPoint: Props["onPoint"];
}): ReactNode {
  const styles = useStyles();
  const { state } = usePane();
  const { section, index } = props;
  const Heading = section.level === 1 ? "h3" : section.level === 2 ? "h4" : "h5";
  return (
    <section>
      <Heading className={styles.heading}>{section.heading}</Heading>
      {section.paragraphs.map((paragraph, number) => {
        const key = paragraphKey(index, number);
        return (
          <ParagraphText
            key={number}
            paragraphId={key}
            paragraph={paragraph}
            visited={state.paragraph?.key === key}
            onPoint={props.onPoint}
          />
        );
      })}
    </section>
  );
}

interface ParagraphProps {
  readonly paragraphId: string;
  readonly paragraph: Paragraph;
  readonly visited: boolean;
  readonly onPoint: Props["onPoint"];
}

/** Remembered, because a long draft has hundreds of figures and one keystroke concerns one paragraph. */
const ParagraphText = memo(function ParagraphText({ paragraphId, paragraph, visited, onPoint }: ParagraphProps) {
  const styles = useStyles();
  const { runs } = paragraph;
  const [active, setActive] = useState<string | null>(null);
  const asked = runs.find((run) => run.type === "blank" && run.id === active);
  const plain = runs.every((run) => run.type !== "chart");
  return (
    <div
      data-paragraph={paragraphId}
      className={mergeClasses(styles.paragraph, plain && styles.text, visited && styles.visited)}
    >
      {keyed(runs).map(({ run, key }) => {
        switch (run.type) {
          case "text":
            return run.doubt === undefined ? (
              <span key={key}>{run.text}</span>
            ) : (
              <DoubtedName key={key} text={run.text} />
            );
          case "figure":
            return <Figure key={key} figure={run} onPoint={onPoint} />;
          case "blank":
            return <BlankField key={key} blank={run} onActive={setActive} />;
          case "chart":
            return <ChartBars key={key} chart={run} />;
        }
      })}
      {asked?.type === "blank" && <Suggestions blank={asked} />}
    </div>
  );
});

function DoubtedName({ text }: { readonly text: string }): ReactNode {
  const { t } = usePane();
  const styles = useDoubtStyles();
  return (
    <span className={styles.doubt} title={t("narrative.doubtName")}>
      {text}
    </span>
  );
}

/** A field keeps its place on the page, and what is being typed in it, while the sentence around it changes. */
function keyed(runs: readonly Run[]): readonly { readonly run: Run; readonly key: string }[] {
  const seen = new Map<string, number>();
  return runs.map((run, index) => {
    if (run.type !== "blank") return { run, key: String(index) };
    const times = seen.get(run.id) ?? 0;
    seen.set(run.id, times + 1);
    return { run, key: `${run.id} ${times}` };
  });
}
