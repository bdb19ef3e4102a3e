import { Decimal, powerOfTen, ZERO } from "../../amounts";
import { roundedTo } from "../../reckoning";
import type { Share } from "../saying/say";
import { Ratio, type Relation } from "./relation";

const ALL = new Decimal(100);

/**
 * Shares of one whole may be off by one last digit so that they make 100 %, which they would not with
 * every share rounded by itself: such a share is as good as right.
 */
export function evenedShares(
  listed: ReadonlyMap<Share, readonly Share[]>,
): (share: Share, ways: readonly Relation[]) => readonly Relation[] {
  return (share, ways) => {
    const list = listed.get(share) ?? [];
    const [first] = ways;
    if (list.length < 2 || first === undefined || first.state() === "holds" || !makesAll(list)) return ways;
    const evened = ways.find((one) => one instanceof Ratio && isEvened(one, share, list));
    return evened instanceof Ratio
      ? [new Ratio("share", share.rate, evened.operands, (of) => exactly(share, of), true)]
      : ways;
  };
}

function makesAll(list: readonly Share[]): boolean {
  return list.reduce((sum, { rate }) => sum.plus(rate.value), ZERO).eq(ALL);
}

/** Off by one digit, in a list whose shares rounded one by one would not make 100. */
function isEvened(ratio: Ratio, { rate }: Share, list: readonly Share[]): boolean {
  const worked = ratio.worked();
  const percentage = worked?.percentage ?? null;
  if (worked === null || percentage === null) return false;
  const own = roundedTo(percentage.nominal, rate.decimals);
  if (!own.minus(rate.value).abs().eq(powerOfTen(-rate.decimals))) return false;
  const whole = worked.of;
  const sum = list.reduce((total, { part, rate: other }) => {
    if (part === null || whole.value.isZero()) return total;
    const share = part.figure.value.div(whole.value).times(ALL);
    return total.plus(roundedTo(share, other.decimals));
  }, ZERO);
  return !sum.eq(ALL);
}

function exactly(
  { rate }: Share,
  of: Parameters<ConstructorParameters<typeof Ratio>[3]>[0],
): ReturnType<ConstructorParameters<typeof Ratio>[3]> {
  const nominal = rate.value;
  const size = of({ ...rate, unit: "元" });
  return { percentage: { nominal, range: () => ({ low: nominal, high: nominal }) }, size, of: size };
}
