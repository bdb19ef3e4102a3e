import {
  makeStyles,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  tokens,
} from "@fluentui/react-components";
import { Copy16Regular, DocumentArrowDown16Regular, FolderOpen16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Narrative } from "../../narrative";
import { usePane } from "../context";
import { MoreMenu } from "../parts/more-menu";
import { useFilePicker, WORKBOOKS } from "../parts/file-choice";
import { DECIMALS, type Result } from "../state/pane-state";
import { otherPriors, priorRefused } from "../state/prior";
import { priorText } from "../wording/prior-text";
import { useWordings, WORDING, WordingItems } from "./wording-choice";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Everything about the draft that is wanted once rather than all the time. */
export function DraftMenu({ draft, result }: { readonly draft: Narrative; readonly result: Result }): ReactNode {
  const { state, session, t } = usePane();
  const wordings = useWordings(result);
  const { pick, picker } = useFilePicker({
    label: t("narrative.prior"),
    accept: WORKBOOKS,
    onFile: (file) => void session.files.choosePrior(file),
  });
  return (
    <>
      <MoreMenu
        label={t("narrative.more")}
        checkedValues={{ [WORDING]: [wordings?.chosen ?? ""], [DECIMALS_ITEM]: [String(state.notes.decimals ?? "")] }}
        onCheckedValueChange={(_, { name, checkedItems: [chosen = ""] }) => {
          if (name === WORDING) session.chooseWording(chosen === "" ? null : chosen);
          else session.live.chooseDecimals(chosen === "" ? null : Number(chosen));
        }}
      >
        <MenuItem icon={<Copy16Regular />} onClick={() => void session.draft.copy("plain")}>
          {t("narrative.copyPlain")}
        </MenuItem>
        <MenuItem
          icon={<DocumentArrowDown16Regular />}
          onClick={() => void session.draft.exportWord(`${draft.title || t("narrative.fileName")}.docx`)}
        >
          {t("narrative.export")}
        </MenuItem>
        <MenuDivider />
        <PriorItems onPick={pick} />
        {wordings !== null && <WordingItems wordings={wordings} />}
        <DecimalItems />
      </MoreMenu>
      {picker}
    </>
  );
}

/** Name of the radio items that say how many decimals amounts have. */
const DECIMALS_ITEM = "decimals";

function DecimalItems(): ReactNode {
  const { t } = usePane();
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t("narrative.decimals")}</MenuGroupHeader>
        <MenuItemRadio name={DECIMALS_ITEM} value="">
          {t("narrative.usualDecimals")}
        </MenuItemRadio>
        {DECIMALS.map((decimals) => (
          <MenuItemRadio key={decimals} name={DECIMALS_ITEM} value={String(decimals)}>
            {t("narrative.withDecimals", { n: decimals })}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}

function PriorItems({ onPick }: { readonly onPick: () => void }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const { prior } = state;
  const others = otherPriors(state).map((other) => (
    <MenuItem key={other.name} onClick={() => void session.files.usePrior(other)}>
      {t("narrative.priorAgain", { name: other.name })}
    </MenuItem>
  ));
  if (prior === null)
    return (
      <>
        <MenuItem
          icon={<FolderOpen16Regular />}
          subText={{ className: styles.hint, children: t("narrative.priorHint") }}
          onClick={onPick}
        >
          {t("narrative.prior")}
        </MenuItem>
        {others}
      </>
    );
  return (
    <MenuGroup>
      <MenuGroupHeader className={styles.name}>{priorText(t, state)}</MenuGroupHeader>
      {priorRefused(state) !== null && (
        <MenuItem onClick={() => void session.files.usePrior({ ...prior, anyway: true })}>
          {t("narrative.priorAnyway")}
        </MenuItem>
      )}
      <MenuItem onClick={() => void session.files.removePrior()}>{t("file.remove")}</MenuItem>
      {others}
    </MenuGroup>
  );
}
