import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import { WORKBOOK_ENDINGS } from "../../src/workbook";
import { type Sample, samples } from "./samples";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    height: "46px",
    paddingInline: "16px",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  product: { display: "flex", alignItems: "center", gap: "8px", fontWeight: tokens.fontWeightSemibold },
  divider: { width: "1px", height: "20px", backgroundColor: "rgba(255, 255, 255, 0.4)" },
  name: {
    flex: 1,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  open: {
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
    ":hover .fui-Button__icon": { color: tokens.colorNeutralForegroundOnBrand },
    ":hover:active .fui-Button__icon": { color: tokens.colorNeutralForegroundOnBrand },
    ":hover:active": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
  },
  file: { display: "none" },
});

interface TitleBarProps {
  readonly workbook: string;
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
}

export function TitleBar({ workbook, onFile, onSample }: TitleBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <span className={styles.product}>
        <DocumentTable20Regular />
        试用台
      </span>
      <span className={styles.divider} />
      <h1 className={styles.name} title={workbook}>
        {workbook}
      </h1>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.open} icon={<FolderOpen20Regular />}>
            打开…
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FolderOpen20Regular />} onClick={() => picker.current?.click()}>
              本机的 Excel 文件…
            </MenuItem>
            {samples.length > 0 && <SampleItems onSample={onSample} />}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={picker}
        type="file"
        className={styles.file}
        accept={WORKBOOK_ENDINGS.map((ending) => `.${ending}`).join(",")}
        aria-label="选择 Excel 文件"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          event.target.value = "";
        }}
      />
    </header>
  );
}

function SampleItems({ onSample }: Pick<TitleBarProps, "onSample">) {
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>打开示例</MenuGroupHeader>
        {samples.map((sample) => (
          <MenuItem key={sample.file} icon={<DocumentTable20Regular />} onClick={() => onSample(sample)}>
            {sample.file}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>下载示例</MenuGroupHeader>
        {samples.map((sample) => (
          <MenuItemLink key={sample.file} icon={<ArrowDownload20Regular />} href={sample.url} download={sample.file}>
            {sample.file}
          </MenuItemLink>
        ))}
      </MenuGroup>
    </>
  );
}
