import type { ReactNode } from "react";
import { isForYear } from "../../classification";
import { usePane } from "../context";
import { FileChoice, WORKBOOKS } from "../parts/file-choice";
import { PageText, PartHeading } from "../parts/page";
import { TextButton } from "../parts/text-button";

/** The official accounts of the year, which the user may bring along. */
export function AccountsSetting(): ReactNode {
  const { state, session, t } = usePane();
  const { accounts, result } = state;
  const year = result?.review.recognition.document.year ?? null;
  const choose = (
    <FileChoice
      label={t("settings.accountsChoose")}
      accept={WORKBOOKS}
      onFile={(file) => void session.files.chooseAccounts(file)}
    />
  );
  return (
    <>
      <PartHeading>{t("settings.accounts")}</PartHeading>
      {accounts === null ? (
        <PageText>
          {t("settings.accountsNone")} {choose}
        </PageText>
      ) : (
        <PageText>
          {t("settings.accountsChosen", { name: accounts.name, n: accounts.catalogue.accounts.length })}
          {!isForYear(accounts.catalogue, year) &&
            t("settings.accountsOtherYear", { listed: String(accounts.catalogue.year), year: String(year) })}{" "}
          {choose} · <TextButton onClick={() => void session.files.removeAccounts()}>{t("file.remove")}</TextButton>
        </PageText>
      )}
    </>
  );
}
