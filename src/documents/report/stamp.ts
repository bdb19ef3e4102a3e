import type { DocumentIdentity } from "../../recognition";
import { dateText } from "./moment";
import type { ReportPaper } from "./report-paper";
import type { ReportWords } from "./words";

/** When a report was made, and by which version of the program. */
export interface Making {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly version: string;
}

/** What stands at the top of every report: the files, whose and of which year they are, when and by what it was made. */
export function stampOf(
  files: ReportPaper["stamp"],
  { kind, year, organisation }: DocumentIdentity,
  { at, version }: Making,
  say: ReportWords,
): ReportPaper["stamp"] {
  const kindText = say.kinds[kind];
  return [
    ...files,
    [say.stamp.organisation, organisation ?? say.unstated],
    [say.stamp.year, year === null ? kindText : say.yearOf(year, kindText)],
    [say.stamp.at, dateText(at)],
    [say.stamp.version, `${say.product} ${version}`],
  ];
}
