import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { Page, PageText, PageTitle, PartHeading } from "../parts/page";
import { AccountsSetting } from "./accounts-setting";
import { VERSION } from "../version";
import type { LanguageChoice, ThemeChoice } from "../state/pane-state";

const LANGUAGES: readonly LanguageChoice[] = ["auto", "zh", "en"];
const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark"];

const useStyles = makeStyles({ field: { marginTop: tokens.spacingVerticalS } });

export function SettingsView(): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const kept = state.notesMode === "kept";
  return (
    <Page>
      <PageTitle>{t("view.settings")}</PageTitle>
      <Field label={t("settings.language")} className={styles.field}>
        <Select
          value={state.language}
          onChange={(_, { value }) => void session.chooseLanguage(value as LanguageChoice)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {t(`settings.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("settings.theme")} className={styles.field}>
        <Select value={state.theme} onChange={(_, { value }) => session.chooseTheme(value as ThemeChoice)}>
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {t(`settings.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <AccountsSetting />
      <PartHeading>{t("settings.notes")}</PartHeading>
      <PageText>{t(kept ? "settings.notesOn" : "settings.notesOff")}</PageText>
      {kept ? (
        <Button onClick={() => void session.notes.remove()}>{t("settings.notesRemove")}</Button>
      ) : (
        <Button onClick={() => session.notes.decide(true)}>{t("settings.notesTurnOn")}</Button>
      )}
      <PartHeading>{t("settings.keys")}</PartHeading>
      <PageText>{t("settings.keysText")}</PageText>
      <PartHeading>{t("tour.title")}</PartHeading>
      <Button onClick={() => session.showTour(0)}>{t("tour.again")}</Button>
      <PartHeading>{t("settings.privacy")}</PartHeading>
      <PageText>{t("settings.privacyText")}</PageText>
      <PartHeading>{t("settings.version")}</PartHeading>
      <PageText>{t("settings.versionText", { version: VERSION })}</PageText>
    </Page>
  );
}
