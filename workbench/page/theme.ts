import { type BrandVariants, createLightTheme, type Theme } from "@fluentui/react-components";

/** Greens as in spreadsheets everywhere. */
const green: BrandVariants = {
  10: "#03160b",
  20: "#052412",
  30: "#07321a",
  40: "#0a4223",
  50: "#0b532c",
  60: "#0d6435",
  70: "#0f703b",
  80: "#107c41",
  90: "#218d51",
  100: "#319a5d",
  110: "#46a56e",
  120: "#5eb281",
  130: "#7cc198",
  140: "#9dd0b1",
  150: "#c0e2cd",
  160: "#e3f2e9",
};

export const workbenchTheme: Theme = createLightTheme(green);
