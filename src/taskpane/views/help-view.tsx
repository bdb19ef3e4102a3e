import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactNode } from "react";
import { usePane } from "../context";
import { type HelpBlock, helpSpans } from "../help/markdown";
import { guideFor, type HelpTopic } from "../help/topics";
import { Page, PageText, PageTitle, PartHeading } from "../parts/page";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: "1.5em", lineHeight: tokens.lineHeightBase300 },
  wide: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& td, & th": {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      // Three signs of a word stay on one line; what grows too wide is scrolled.
      minWidth: "3.5em",
      textAlign: "start",
      verticalAlign: "top",
    },
  },
  code: { overflowX: "auto", fontSize: tokens.fontSizeBase200 },
});

/** The page of the handbook for what one was looking at, and the way back. */
export function HelpView(): ReactNode {
  const { state, dispatch, t } = usePane();
  const topic = state.help ?? guideFor("help");
  const blocks = usePage(topic);
  return (
    <Page>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        onClick={() => dispatch({ type: "view-chosen", view: state.helpFrom })}
      >
        {t("list.back")}
      </Button>
      {blocks === null ? (
        <PageText>{t("view.loading")}</PageText>
      ) : blocks.length === 0 ? (
        <PageText>{t("help.missing")}</PageText>
      ) : (
        blocks.map((block, index) => <Block key={index} block={block} />)
      )}
    </Page>
  );
}

/** Null while it is being loaded, empty where it cannot be. */
function usePage(topic: HelpTopic): readonly HelpBlock[] | null {
  const [loaded, setLoaded] = useState<{ readonly topic: HelpTopic; readonly blocks: readonly HelpBlock[] } | null>(
    null,
  );
  useEffect(() => {
    let wanted = true;
    const show = (blocks: readonly HelpBlock[]) => {
      if (wanted) setLoaded({ topic, blocks });
    };
    import("../help/pages").then(({ helpPage }) => helpPage(topic)).then(show, () => show([]));
    return () => {
      wanted = false;
    };
  }, [topic]);
  return loaded?.topic === topic ? loaded.blocks : null;
}

function Block({ block }: { readonly block: HelpBlock }): ReactNode {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return block.level <= 2 ? (
        <PageTitle>
          <Spans text={block.text} />
        </PageTitle>
      ) : (
        <PartHeading>
          <Spans text={block.text} />
        </PartHeading>
      );
    case "paragraph":
      return (
        <PageText>
          <Spans text={block.text} />
        </PageText>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Spans text={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <Table rows={block.rows} />;
    case "code":
      return (
        // What may have to be scrolled must be reachable by keyboard.
        <pre className={styles.code} tabIndex={0}>
          {block.text}
        </pre>
      );
  }
}

function Table({ rows }: { readonly rows: readonly (readonly string[])[] }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.wide} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>
                  <Spans text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Spans({ text }: { readonly text: string }): ReactNode {
  return helpSpans(text).map(({ text: part, style }, index) =>
    style === "strong" ? (
      <strong key={index}>{part}</strong>
    ) : style === "code" ? (
      <code key={index}>{part}</code>
    ) : (
      part
    ),
  );
}
