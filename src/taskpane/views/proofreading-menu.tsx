import { makeStyles, MenuDivider, MenuItem, tokens } from "@fluentui/react-components";
import {
  Comment16Regular,
  DocumentArrowDown16Regular,
  FolderOpen16Regular,
  TaskListSquareLtr16Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { MoreMenu } from "../parts/more-menu";
import { useFilePicker, WORKBOOKS } from "../parts/file-choice";
import { samplingText } from "../wording/proof-text";
import type { ProofResult } from "../state/proof-state";

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What a proofreading can be handed on as. */
export function ProofreadingMenu({ result }: { readonly result: ProofResult }): ReactNode {
  const styles = useStyles();
  const { state, session, language, t } = usePane();
  const { pick, picker } = useFilePicker({
    label: t("proof.spotResume"),
    accept: WORKBOOKS,
    onFile: (file) => void session.proofs.resume(file),
  });
  const { source } = result;
  const word = source?.word ?? null;
  const report = (format: "docx" | "xlsx") => void session.reports.proof(format, t("proof.reportName"), language);
  return (
    <>
      <MoreMenu label={t("proof.more")}>
        <MenuItem icon={<DocumentArrowDown16Regular />} onClick={() => report("docx")}>
          {t("proof.reportWord")}
        </MenuItem>
        <MenuItem icon={<DocumentArrowDown16Regular />} onClick={() => report("xlsx")}>
          {t("proof.reportExcel")}
        </MenuItem>
        {source !== null && word !== null && (
          <MenuItem
            icon={<Comment16Regular />}
            subText={{ className: styles.hint, children: t("proof.annotatedHint") }}
            onClick={() =>
              void session.reports.annotated(
                t("proof.annotatedName", { name: source.name.replace(/\.docx$/i, "") }),
                language,
              )
            }
          >
            {t("proof.annotated")}
          </MenuItem>
        )}
        <MenuDivider />
        <MenuItem
          icon={<TaskListSquareLtr16Regular />}
          subText={{ className: styles.hint, children: t("proof.spotRecordHint") }}
          onClick={() =>
            void session.reports.spotCheck(t("proof.spotRecordName"), samplingText(t, state.notes.sampling), language)
          }
        >
          {t("proof.spotRecord")}
        </MenuItem>
        <MenuItem icon={<FolderOpen16Regular />} onClick={pick}>
          {t("proof.spotResume")}
        </MenuItem>
      </MoreMenu>
      {picker}
    </>
  );
}
