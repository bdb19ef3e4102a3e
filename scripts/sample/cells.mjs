/** 类 lines of the two summaries, in printing order. */
export const CLASS_NAMES = [
  ["201", "一般公共服务支出"],
  ["202", "外交支出"],
  ["203", "国防支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["209", "社会保险基金支出"],
  ["210", "卫生健康支出"],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探工业信息等支出"],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["219", "援助其他地区支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["223", "国有资本经营预算支出"],
  ["224", "灾害防治及应急管理支出"],
  ["229", "其他支出"],
  ["231", "债务还本支出"],
  ["232", "债务付息支出"],
  ["233", "债务发行费用支出"],
  ["234", "抗疫特别国债安排的支出"],
];

const TENS = ["", "十", "二十"];
const ONES = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

export function numeral(count) {
  return `${TENS[Math.floor(count / 10)]}${ONES[count % 10]}`;
}

/** 分 as 万元 without needless zeros: 4800000n → "4.8". */
export function tenThousands(fen) {
  const digits = fen.toString().padStart(7, "0");
  const fraction = digits.slice(-6).replace(/0+$/, "");
  return `${digits.slice(0, -6)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** 2080505 → 208, 05, 05; an economic account 30101 → 301, 01. */
export function codeParts(code) {
  return [code.slice(0, 3), ...(code.slice(3).match(/../g) ?? [])];
}

export const text = (content, indent = 0) => ({ kind: "text", text: content, indent });
export const words = (content) => ({ kind: "words", text: content });
export const code = (content) => ({ kind: "code", text: content });
export const number = (content) => ({ kind: "number", number: content });
/** `column` names the amount so that a documented mistake can be put in its place. */
export const money = (fen, column = null) => ({ kind: "money", fen, column });

export const label = (...path) => ({ path, kind: "text" });
export const codeHead = (...path) => ({ path, kind: "code" });
export const moneyHead = (...path) => ({ path, kind: "money" });
