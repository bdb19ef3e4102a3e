import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentEdit24Regular } from "@fluentui/react-icons/svg/document-edit";
import { DocumentSearch24Regular } from "@fluentui/react-icons/svg/document-search";
import type { Ribbon as RibbonModel, RibbonButton } from "./ribbon-buttons";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    height: "84px",
    paddingInline: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    padding: "6px 8px 4px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: "4px" },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "3px",
    minWidth: "64px",
    padding: "4px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  icon: { color: tokens.colorBrandForeground1 },
  image: { width: "24px", height: "24px" },
  groupName: { textAlign: "center", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
});

const ICONS = [DocumentEdit24Regular, CheckmarkCircle24Regular, DocumentSearch24Regular];

interface RibbonProps {
  readonly ribbon: RibbonModel;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group on the ribbon. */
export function Ribbon({ ribbon, onPress }: RibbonProps) {
  const styles = useStyles();
  return (
    <section aria-label="功能区" className={styles.ribbon}>
      <div role="toolbar" aria-label={ribbon.group} className={styles.group}>
        <div className={styles.buttons}>
          {ribbon.buttons.map((button, index) => {
            const Icon = ICONS[index % ICONS.length]!;
            return (
              <Tooltip key={button.id} content={button.hint} relationship="description">
                <button type="button" className={styles.button} onClick={() => onPress(button)}>
                  {button.icon === null ? (
                    <Icon className={styles.icon} />
                  ) : (
                    <img className={styles.image} src={button.icon} alt="" />
                  )}
                  {button.label}
                </button>
              </Tooltip>
            );
          })}
        </div>
        <span className={styles.groupName}>{ribbon.group}</span>
      </div>
    </section>
  );
}
