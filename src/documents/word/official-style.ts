import type { IPageMarginAttributes, IStylesOptions } from "docx";

/** Half points: 二号 is 22 pt, 三号 is 16 pt. */
const SIZE_TWO = 44;
export const SIZE_THREE = 32;
/** 28 pt exactly, which gives the 22 lines a page that the standard asks for. */
const LINE = { line: 560, lineRule: "exact" } as const;

export const TWO_CHARACTERS = { firstLineChars: 200, firstLine: SIZE_THREE * 20 };
const BLACK = "000000";

function typeface(eastAsia: string) {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia };
}

/** Typefaces of GB/T 9704—2012, 7.2 and 7.3: 小标宋 title, then 黑体, 楷体, 仿宋. */
export const OFFICIAL_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: typeface("仿宋_GB2312"), size: SIZE_THREE }, paragraph: { spacing: LINE } },
    title: {
      run: { font: typeface("方正小标宋简体"), size: SIZE_TWO, color: BLACK },
      paragraph: { alignment: "center", spacing: { ...LINE, after: 560 } },
    },
    heading1: heading("黑体", false),
    heading2: heading("楷体_GB2312", false),
    heading3: heading("仿宋_GB2312", true),
  },
};

function heading(eastAsia: string, bold: boolean) {
  return {
    run: { font: typeface(eastAsia), size: SIZE_THREE, color: BLACK, bold },
    paragraph: { spacing: { ...LINE, before: 0, after: 0 }, indent: TWO_CHARACTERS, keepNext: true },
  };
}

const MILLIMETRE = 56.7;

/** A4 with the margins that leave the type area of 156 mm × 225 mm. */
export const OFFICIAL_PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: Math.round(37 * MILLIMETRE),
    bottom: Math.round(35 * MILLIMETRE),
    left: Math.round(28 * MILLIMETRE),
    right: Math.round(26 * MILLIMETRE),
  } satisfies IPageMarginAttributes,
};

/** What Word and WPS take instead on computers without the typefaces of government offices. */
const SUBSTITUTES = new Map([
  ["方正小标宋简体", "宋体"],
  ["仿宋_GB2312", "仿宋"],
  ["楷体_GB2312", "楷体"],
  ["黑体", "SimHei"],
]);

const fonts = [...SUBSTITUTES].map(
  ([name, substitute]) =>
    `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
);

export const FONT_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
