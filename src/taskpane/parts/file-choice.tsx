import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { TextButton } from "./text-button";

const useStyles = makeStyles({ file: { display: "none" } });

/** A link that asks for a workbook from the user's disk. */
export function FileChoice({
  label,
  onFile,
}: {
  readonly label: string;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextButton onClick={() => input.current?.click()}>{label}</TextButton>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
}
