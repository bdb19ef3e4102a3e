import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Suspect } from "../../checking";
import { usePane } from "../context";
import { PartHeading } from "../parts/page";
import { TextButton } from "../parts/text-button";
import { placeText } from "../wording/places";

/** More than this many guesses help nobody. */
export const SUSPECTS_TOLD = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, lineHeight: tokens.lineHeightBase200 },
});

/** Which cell is probably wrong, what it should hold, and how it may have happened. */
export function Suspects({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  if (finding.suspects.length === 0) return null;
  return (
    <>
      <PartHeading>{t("suspect.heading")}</PartHeading>
      <ul className={styles.list}>
        {finding.candidates > 1 && finding.verdict !== "certain" && (
          <li className={styles.item}>{t("suspect.ambiguous")}</li>
        )}
        {finding.suspects.slice(0, SUSPECTS_TOLD).map((suspect, index) => (
          <SuspectItem key={index} suspect={suspect} finding={finding} first={index === 0} />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly suspect: Suspect;
  readonly finding: Finding;
  readonly first: boolean;
}

function LocateLink({ suspect }: { readonly suspect: Suspect }): ReactNode {
  const { session, t } = usePane();
  if (suspect.workbook === "prior") return null;
  return (
    <TextButton
      aria-label={t("goto.to", { place: placeText(suspect.cell) })}
      onClick={() => void session.goTo(suspect.cell)}
    >
      {t("goto.locate")}
    </TextButton>
  );
}

function SuspectItem({ suspect, finding, first }: ItemProps): ReactNode {
  const styles = useStyles();
  const { session, language, t } = usePane();
  const what = session.words()?.suspect(suspect, finding, language) ?? "";
  const certain = finding.verdict === "certain";
  const likeliness = !certain ? "suspect.oneOf" : first ? "suspect.likely" : "suspect.possible";
  return (
    <li className={styles.item}>
      {t(likeliness, { what: suspect.mends > 0 ? t("suspect.mends", { what, n: suspect.mends }) : what })}{" "}
      <LocateLink suspect={suspect} />
    </li>
  );
}
