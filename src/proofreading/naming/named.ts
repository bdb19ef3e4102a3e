import type { Reading } from "../reading/reading";
import { type AccountNames, accountNamesOf } from "./account-names";
import { type AccountPath, dashedPath, judgePath, type JudgedPath, pathsIn } from "./account-paths";
import { type Glossary, glossaryOf } from "./glossary-entries";
import { type Passage, passagesOf } from "./passage";

/** The accounts a text names by path, and its 名词解释. */
export interface Named {
  readonly names: AccountNames;
  /** In the order of the text, those of the 名词解释 included. */
  readonly paths: readonly JudgedPath[];
  readonly glossary: Glossary | null;
}

const OF_READING = new WeakMap<Reading, Named>();

/** Every rule about names looks for the same ones. */
export function namedIn(reading: Reading): Named {
  let named = OF_READING.get(reading);
  if (named === undefined) OF_READING.set(reading, (named = findNamed(reading)));
  return named;
}

/** “住房保障支出-住房改革支出-住房公积金”科目 */
const QUOTED = /“([^“”]{4,120})”(?=科目)/g;

function quotedPathsIn({ text, start }: Passage, names: AccountNames): readonly AccountPath[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => dashedPath(match[1]!, start + match.index + 1, names) ?? []);
}

function findNamed(reading: Reading): Named {
  const names = accountNamesOf(reading.report);
  const glossary = glossaryOf(reading, names);
  const marked = [...passagesOf(reading)]
    .filter(({ section }) => section.topic !== "tables")
    .flatMap((passage) => [...pathsIn(passage, names), ...quotedPathsIn(passage, names)])
    .map((path) => judgePath(path, names));
  const starts = new Set(marked.map(({ start }) => start));
  const dashed = (glossary?.entries ?? []).flatMap(({ path }) =>
    path === null || starts.has(path.start) ? [] : [path],
  );
  return { names, glossary, paths: [...marked, ...dashed].sort((left, right) => left.start - right.start) };
}
