/** Accounts that stand under many 款 with one meaning: the last two digits of the code, the name, what follows 指. */
export const RECURRING_DEFINITIONS: readonly (readonly [digits: RegExp, name: string, definition: string])[] = [
  [/01$/, "行政运行", "行政单位（包括实行公务员管理的事业单位）的基本支出"],
  [/02$/, "一般行政管理事务", "行政单位（包括实行公务员管理的事业单位）未单独设置项级科目的其他项目支出"],
  [
    /03$/,
    "机关服务",
    "为行政单位（包括实行公务员管理的事业单位）提供后勤服务的各类后勤服务中心、医务室等附属事业单位的支出",
  ],
  [/50$/, "事业运行", "事业单位的基本支出，不包括行政单位后勤服务中心、医务室等附属事业单位"],
  [/\d\d$/, "机构运行", "相关科研机构等单位的基本支出"],
  [/\d\d$/, "信息化建设", "信息系统建设、运行维护等信息化方面的支出"],
];
