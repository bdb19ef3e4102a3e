import { type Blanks, type Known, type NumberStyle, plainMoney } from "../narrative";
import { ledgerOf } from "../proofreading";
import { judge } from "../reckoning";
import type { Edit } from "./edits";
import type { LastText } from "./last-text";
import type { Values } from "./values";

/**
 * Where the parts that last year's text tells of no longer make up the whole, something is new that the text has no
 * words for: a blank stands behind them and says how much is left.
 */
export function partsLeftOut(text: LastText, values: Values, blanks: Blanks, style: NumberStyle): readonly Edit[] {
  const { proved } = ledgerOf(text.then);
  const sums = new Set([...proved.values()].filter(({ kind, sure }) => kind === "sum" && sure));
  const edits = new Map<number, Edit>();
  for (const { derived, figures } of sums) {
    const whole = knownIn(derived, values);
    const others = figures.filter((one) => one !== derived);
    const parts = others.map((one) => (values.of(one).state === "gone" ? "gone" : knownIn(one, values)));
    if (whole === null || parts.includes(null)) continue;
    const known = parts.filter((one): one is Known => one !== null && one !== "gone");
    const addends = known.map(({ amount, label }) => ({ sign: 1 as const, amount, label }));
    if (
      known.length === 0 ||
      judge({ relation: "=", reported: { sign: 1, ...whole }, contributors: addends }).verdict !== "broken"
    )
      continue;
    const last = Math.max(...others.map(({ end }) => end));
    const sentence = text.then.sentences.find(({ start, end }) => start < last && last <= end);
    if (sentence === undefined) continue;
    const at = sentence.end - (/[。;]$/.test(sentence.text) ? 1 : 0);
    const asked = blanks.words(
      `last.parts.${at}`,
      `今年的${plainMoney(whole, style).replace(/[亿千万]?元$/, "")}里上年文稿没有列的项目`,
    );
    edits.set(at, { start: at, end: at, runs: [{ type: "text", text: "，" }, asked] });
  }
  return [...edits.values()];
}

function knownIn(figure: Parameters<Values["of"]>[0], values: Values): Known | null {
  const told = values.of(figure);
  return told.state === "told" && told.quantity.known ? told.quantity : null;
}
