import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  offScreen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** For what is heard but not seen. */
export function useOffScreen(): string {
  return useStyles().offScreen;
}
