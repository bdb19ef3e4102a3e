import type { OwnSource } from "./model";

export interface ProjectPlan {
  readonly name: string;
  readonly item: string;
}

/** What a kind of bureau spends on. Everything here is invented; only the accounts are official. */
export interface Profile {
  readonly bureau: string;
  readonly administration: string;
  readonly institutions: readonly { readonly name: string; readonly item: string }[];
  readonly projects: readonly ProjectPlan[];
  readonly fundProject: ProjectPlan;
  readonly ownSources: readonly OwnSource[];
}

const LOTTERY: ProjectPlan = { name: "社会福利公益金资助困难群体活动经费", item: "2296002" };
const CITY: ProjectPlan = { name: "背街小巷排水改造工程", item: "2120803" };

export const STATE_CAPITAL_PROJECT: ProjectPlan = { name: "国有企业退休人员社会化管理补助", item: "2230105" };

export const PROFILES: readonly Profile[] = [
  {
    bureau: "财政局",
    administration: "2010601",
    institutions: [
      { name: "国库支付中心", item: "2010650" },
      { name: "财政投资评审中心", item: "2010650" },
    ],
    projects: [
      { name: "预算一体化系统运行维护费", item: "2010607" },
      { name: "财政监督检查与绩效评价经费", item: "2010602" },
      { name: "政府采购评审专家劳务费", item: "2010602" },
      { name: "会计人员继续教育培训经费", item: "2010602" },
      { name: "国有资产清查（二期）", item: "2010602" },
    ],
    fundProject: CITY,
    ownSources: ["other"],
  },
  {
    bureau: "司法局",
    administration: "2040601",
    institutions: [
      { name: "法律援助中心", item: "2040607" },
      { name: "公证处", item: "2040607" },
    ],
    projects: [
      { name: "人民调解“以案定补”经费", item: "2040604" },
      { name: "“法律进乡村”普法宣传经费", item: "2040605" },
      { name: "村（社区）法律顾问补助", item: "2040607" },
      { name: "社区矫正中心运行经费", item: "2040604" },
    ],
    fundProject: LOTTERY,
    ownSources: ["institution", "other"],
  },
  {
    bureau: "教育局",
    administration: "2050101",
    institutions: [
      { name: "第一小学", item: "2050202" },
      { name: "实验初级中学", item: "2050203" },
      { name: "机关幼儿园", item: "2050201" },
    ],
    projects: [
      { name: "义务教育阶段教师培训费", item: "2050202" },
      { name: "校园安保服务", item: "2050203" },
      { name: "学前教育普惠性补助", item: "2050201" },
      { name: "教育督导工作经费", item: "2050101" },
      { name: "多媒体教室设备更新项目", item: "2050202" },
    ],
    fundProject: LOTTERY,
    ownSources: ["special-account", "institution", "other"],
  },
  {
    bureau: "文化旅游和体育局",
    administration: "2070101",
    institutions: [
      { name: "图书馆", item: "2070104" },
      { name: "文化馆", item: "2070109" },
    ],
    projects: [
      { name: "图书馆免费开放补助资金", item: "2070104" },
      { name: "群众文化活动经费", item: "2070109" },
      { name: "全民健身路径维修", item: "2070308" },
      { name: "旅游厕所日常管护费", item: "2070101" },
    ],
    fundProject: LOTTERY,
    ownSources: ["institution"],
  },
  {
    bureau: "综合行政执法局",
    administration: "2120101",
    institutions: [
      { name: "环境卫生服务中心", item: "2120501" },
      { name: "执法大队", item: "2120104" },
    ],
    projects: [
      { name: "城区道路清扫保洁服务费", item: "2120501" },
      { name: "生活垃圾转运站运行费", item: "2120501" },
      { name: "执法装备购置", item: "2120104" },
      { name: "违法建设拆除工作经费", item: "2120104" },
      { name: "数字化城管平台维护", item: "2120101" },
    ],
    fundProject: CITY,
    ownSources: ["superior-subsidy", "other"],
  },
  {
    bureau: "科学技术局",
    administration: "2060101",
    institutions: [{ name: "科技成果转移中心", item: "2060404" }],
    projects: [
      { name: "科技成果转化后补助资金", item: "2060404" },
      { name: "科普活动周经费", item: "2060702" },
      { name: "科技特派员下乡补助", item: "2060404" },
    ],
    fundProject: CITY,
    ownSources: ["institution", "other"],
  },
  {
    bureau: "人民政府办公室",
    administration: "2010301",
    institutions: [{ name: "政务信息中心", item: "2010350" }],
    projects: [
      { name: "政务值班与应急通信保障费", item: "2010302" },
      { name: "政府网站集约化建设运维", item: "2010302" },
      { name: "12345热线平台运行经费", item: "2010302" },
    ],
    fundProject: CITY,
    ownSources: ["other"],
  },
];

export const PLACES: readonly string[] = ["青禾市柳塘区", "青禾市石桥县", "青禾市禾东区", "云岭市白鹤区"];
