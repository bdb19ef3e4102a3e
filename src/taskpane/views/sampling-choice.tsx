import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowShuffle16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { usePane } from "../context";
import { EVERYTHING, type Sampling, sizeOf, USUAL_SIZE } from "../state/spot-check";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  how: { minWidth: "9em" },
  size: { width: "5em" },
});

const WAYS: readonly Sampling["how"][] = ["all", "random", "risk"];
/** Seeds short enough to be read out. */
const SEEDS = 10_000;

/** Which figures are looked at: all of them, some drawn by lot, or the riskiest. */
export function SamplingChoice(): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, t } = usePane();
  const { sampling } = state.notes;
  const choose = (chosen: Sampling) => dispatch({ type: "sampling-chosen", sampling: chosen });
  const size = sampling.how === "all" ? USUAL_SIZE : sampling.size;
  const seed = () => session.now() % SEEDS;
  const way = (how: Sampling["how"]): Sampling =>
    how === "all" ? EVERYTHING : how === "risk" ? { how, size } : { how, size, seed: seed() };
  return (
    <div className={styles.bar}>
      <Select
        size="small"
        className={styles.how}
        aria-label={t("proof.sampling")}
        value={sampling.how}
        onChange={(_, { value }) => choose(way(value as Sampling["how"]))}
      >
        {WAYS.map((how) => (
          <option key={how} value={how}>
            {t(`proof.sampling.${how}`)}
          </option>
        ))}
      </Select>
      {sampling.how !== "all" && (
        <Size key={sampling.size} size={sampling.size} onSize={(given) => choose({ ...sampling, size: given })} />
      )}
      {sampling.how === "random" && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowShuffle16Regular />}
          title={t("proof.sampling.againTitle", { seed: sampling.seed })}
          onClick={() => choose({ ...sampling, seed: (seed() + sampling.seed + 1) % SEEDS })}
        >
          {t("proof.sampling.again")}
        </Button>
      )}
    </div>
  );
}

/** Taken when the user leaves the field or presses Enter; what is no number is put back. */
function Size({ size, onSize }: { readonly size: number; readonly onSize: (size: number) => void }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const [typed, setTyped] = useState(String(size));
  const take = () => {
    const given = sizeOf(typed);
    if (given === null) setTyped(String(size));
    else if (given !== size) onSize(given);
  };
  return (
    <Input
      size="small"
      className={styles.size}
      inputMode="numeric"
      aria-label={t("proof.sampling.size")}
      value={typed}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === "Enter") take();
      }}
    />
  );
}
