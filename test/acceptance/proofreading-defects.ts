/** Where a defect may be pointed at: a line of the published text, from 1, and words in it. */
export type Place = readonly [line: number, words: string];

export interface Defect {
  readonly id: string;
  readonly what: string;
  /** Why a program does not see it; a person has to. */
  readonly unseen?: string;
  /** A finding at any of these places has found it. */
  readonly at: readonly Place[];
}

export interface Publication {
  readonly name: string;
  readonly prior: string | null;
  /** Errors that can be proved from the text, its tables, the list of accounts or arithmetic. */
  readonly defects: readonly Defect[];
  /** Questionable: pointing them out is right, and so is silence. */
  readonly questionable: readonly Place[];
}

const defect = (id: string, what: string, ...at: readonly Place[]): Defect => ({ id, what, at });

const LUOJIANG: Publication = {
  name: "luojiang-2025-budget",
  prior: null,
  defects: [
    defect("000-01", "the same change grows in one copy and falls in the other", [107, "降低8%"], [107, "降低"]),
    defect("000-02", "8 % of this year, not of last year", [96, "8%"]),
    defect("000-02b", "the same in the second copy", [107, "8%"]),
    defect("000-03", "a whole chapter twice", [94, "其他重要事项的情况说明"], [104, "其他重要事项的情况说明"]),
    defect("000-04", "no chapter 九", [91, "国有资本经营预算支出情况说明"], [104, "十、"]),
    defect("000-05", "no item 10", [72, "卫生健康（类）"], [74, "11."]),
    defect("000-07", "收入 without 入", [38, "事业单位经营收"]),
    defect("000-08", "a year of two digits", [36, "25年"]),
    defect("000-09", "是 is missing", [43, "主要原因"]),
    defect("000-10", "款 name", [58, "其他社会保障和就业（款）"]),
    defect("000-12", "项 name", [61, "行政单位医疗支出"]),
    defect("000-12b", "项 name", [63, "事业单位医疗支出"]),
    defect("000-12c", "项 name in the glossary", [132, "行政单位医疗支出"]),
    defect("000-12d", "项 name in the glossary", [133, "事业单位医疗支出"]),
    defect("000-13", "款 name of before 2020", [126, "行政事业单位离退休"]),
    defect("000-13b", "the same", [128, "行政事业单位离退休"]),
    defect("000-13c", "the same", [130, "行政事业单位离退休"]),
    defect("000-14", "项 name of before 2020", [130, "其他行政事业单位离退休支出"]),
    defect("000-16", "definition of another scope", [134, "用于卫生健康方面"]),
  ],
  questionable: [
    [52, "社会保障和就业（类）"],
    [61, "卫生健康（类）"],
    [80, ""],
    [82, ""],
    [116, "名词解释"],
  ],
};

const LESHAN: Publication = {
  name: "leshan-2025-budget",
  prior: "leshan-2024-budget",
  defects: [
    defect("001-01", "和 is missing in the name of a 类", [633, "社会保障就业支出"]),
    defect("001-02", "a full stop alone", [647, "。"]),
    defect("001-03", "traditional characters", [665, "職業年金"]),
    defect("001-04", "a definition pasted behind 主要用于", [677, "反映"]),
    defect("001-04b", "the same", [679, "反映"]),
    defect("001-05", "项 name", [687, "其他医疗保障管理事务（项）"]),
    defect("001-05b", "项 name in the glossary", [787, "其他医疗保障管理事务(项)"]),
    {
      ...defect("001-07", "工资 written 工作", [689, "基本工作和津补贴"]),
      unseen: "in a sentence of prose, where every word is a word",
    },
    defect("001-08", "a 类 beside its own 款", [697, "对个人和家庭的补助、奖励金"]),
    defect("001-09", "level, for a reason that lowers", [705, "持平"], [705, "减少公务接待开支"]),
    defect("001-10", "the end of a year to come", [737, "2025 年底"]),
    defect("001-11", "level of another government", [737, "市级领导干部用车"]),
    defect("001-11b", "level of another government", [751, "市级财政"]),
    defect("001-12", "a word twice", [759, "年年"]),
    defect("001-13", "31 projects in the table, 7 in the text", [743, "7 个"]),
    defect("001-13b", "their amounts", [745, "0 万元"], [745, "2356.7 万元"]),
    defect("001-13c", "17 of 人员类", [745, "0 个"]),
    defect("001-21", "tags left in a cell", [597, "<p>"]),
  ],
  questionable: [
    [689, "住房保障（类）"],
    [747, "名词解释"],
  ],
};

const XIANAN: Publication = {
  name: "xianan-2025-budget",
  prior: null,
  defects: [
    defect("002-01", "670.27 / 7637.39 is 8.8 %", [64, "8.7%"]),
    defect("002-02", "the same of the expenditure", [65, "8.7%"]),
    defect("002-03", "the parts of 工资福利支出 add up to 781.06", [67, "工资福利支出865.86万元"]),
    defect("002-04", "款 name", [67, "其他社保缴费"]),
    defect("002-05", "款 name", [67, "公务用车维护费"]),
    defect("002-06", "款 name", [67, "医疗补助费"]),
    defect("002-07", "fell here, rose two paragraphs above", [68, "减少112.44万元"]),
    defect("002-08", "its rate", [68, "12%"]),
    defect("002-09", "1 / 12 is 8 %", [74, "7%"]),
    defect("002-10", "level, and reasons for a fall", [82, "减少原因"], [77, "持平"]),
    defect("002-11", "the whole expenditure called 一般公共预算支出", [66, "一般公共预算支出8307.66万元"]),
    defect("002-12", "项 name", [66, "机关事业单位养老保险缴费支出"]),
    defect("002-13", "项 name", [66, "机关事业单位职业年金支出"]),
    defect("002-14", "款 name", [67, "伙食补助"]),
    defect("002-15", "类 name", [67, "对个人和家庭补助"]),
    defect("002-16", "款 name", [71, "公务用车维护费"]),
  ],
  questionable: [[95, "名词解释"]],
};

const DACHUAN: Publication = {
  name: "dachuan-2025-budget",
  prior: "dachuan-2024-budget",
  defects: [
    defect("003-01", "two digits swapped", [1580, "3582.48万元"]),
    defect("003-02", "a 类 that no table has", [1560, "一般公共服务支出"]),
    defect("003-03", "19.507 % printed 19.50 %", [1752, "19.50%"]),
    defect("003-05", "款 name", [1824, "其他社会保障和就业（款）"]),
    defect("003-06", "款 that the table does not have", [1666, "印刷费"]),
    defect("003-08", "level of another government", [1804, "市级财政"]),
    defect("003-09", "entry for an account that no table has", [1820, "职业年金"], [1818, "社会保障"]),
    defect("003-09b", "the same", [1824, ""]),
    defect("003-11", "definition of another account", [1828, "离退休"]),
    defect("003-12", "two items alike", [59, "10."], [63, "11."]),
    defect("003-13", "comma missing", [1712, "主要原因"]),
    defect("003-14", "1.09 counted as 公用", [1306, "111.18万元"]),
    defect("003-14b", "the same from the other side", [1306, "598.67万元"]),
    defect("003-16", "no unit", [1237, "107600"]),
    defect("003-18", "a word twice", [1026, "登记登记"]),
    defect("003-18b", "a word twice", [1476, "登记登记"]),
    defect("003-26", "维修 written 维护", [1882, "常维护费"]),
  ],
  questionable: [
    [1624, "社会保障和就业（类）"],
    [1678, "住房保障（类）"],
    [1692, ""],
    [1694, "社会保险缴费"],
    [1800, "名词解释"],
    [1830, "卫生健康（类）"],
  ],
};

const ZHAOHUA: Publication = {
  name: "zhaohua-2024-final",
  prior: "zhaohua-2023-final",
  defects: [
    defect("004-01", "项 under another 款", [124, "其他社会保障和就业支出"]),
    defect("004-02", "0.53 of 0.54 is not 100 %", [124, "100%"]),
    defect("004-03", "0.53 is not equal to 0.54", [124, "等于"]),
    defect("004-10", "0.54 in the table", [124, "0.53万元"]),
    defect("004-04", "款 name", [140, "其他交通费"]),
    defect("004-05", "a percentage of nothing", [155, "0%"]),
    defect("004-06", "0.35 and 0.5 make 0.85, not 0.4", [163, "0.4万元"], [163, "0.5万元"]),
    defect("004-07", "2.93 / 37.31 is 7.9 %", [175, "7.8%"]),
    defect("004-08", "a share of nothing", [179, "支出金额的0%"]),
    defect("004-09", "definition of another account", [218, "城乡困难群众"]),
  ],
  questionable: [
    [207, "社会保障和就业（类）"],
    [213, "卫生健康（类）"],
    [226, "住房保障（类）"],
  ],
};

export const PUBLICATIONS: readonly Publication[] = [LUOJIANG, LESHAN, XIANAN, DACHUAN, ZHAOHUA];
