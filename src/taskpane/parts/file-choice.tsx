import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { WORKBOOK_ENDINGS } from "../../workbook";
import { TextButton } from "./text-button";

const useStyles = makeStyles({ file: { display: "none" } });

export const WORKBOOKS = WORKBOOK_ENDINGS.map((ending) => `.${ending}`).join(",");
export const TEXTS = ".docx,.txt";

interface Props {
  readonly label: string;
  /** The kinds of file on offer, as the browser names them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** What asks for a file from the user's disk, and the unseen element it asks through, which has to be on the page. */
export function useFilePicker({ label, accept, onFile }: Props): {
  readonly pick: () => void;
  readonly picker: ReactNode;
} {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const picker = (
    <input
      ref={input}
      className={styles.file}
      type="file"
      accept={accept}
      aria-label={label}
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file !== undefined) onFile(file);
        target.value = "";
      }}
    />
  );
  return { pick: () => input.current?.click(), picker };
}

/** A link that asks for a file from the user's disk. */
export function FileChoice(props: Props): ReactNode {
  const { pick, picker } = useFilePicker(props);
  return (
    <>
      <TextButton onClick={pick}>{props.label}</TextButton>
      {picker}
    </>
  );
}
