import type { ProjectClass } from "../../narrative";
import type { Figure } from "../reading/figures";
import type { Reading, Sentence } from "../reading/reading";
import { clausesBackwards } from "./clauses";
import { namingOf } from "./naming";

/** How many projects under performance targets the text says there are, of a class or of all. */
export interface CountedProjects {
  readonly figure: Figure;
  readonly of: ProjectClass | null;
}

export function countedProjects(reading: Reading): readonly CountedProjects[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.section.topic === "glossary" || sentence.section.topic === "tables"
      ? []
      : sentence.figures.flatMap((figure) => {
          const of = figure.unit === "个" ? classBefore(reading, sentence, figure) : undefined;
          return of === undefined ? [] : [{ figure, of }];
        }),
  );
}

/** Only what stands in the figure's own clause is what it counts. */
function classBefore({ now }: Reading, sentence: Sentence, figure: Figure): ProjectClass | null | undefined {
  const [clause] = clausesBackwards(sentence.text.slice(0, figure.start - sentence.start), 0);
  if (clause === undefined) return undefined;
  const naming = namingOf(clause.text.replace(/共$/, ""), { topic: sentence.section.topic, source: now });
  if (naming === "nothing" || naming === "unknown" || naming.named.notion.kind !== "performance") return undefined;
  return naming.named.notion.class;
}
