/** A way to divide an item of which every part is known. */
export interface Partition {
  readonly of: readonly string[];
  /** Each of them has to be told. */
  readonly parts: readonly string[];
  /** Told only where there are any. */
  readonly others?: readonly string[];
  /** The parts may stand for the whole only where they add up: bodies draw the line elsewhere. */
  readonly loose?: boolean;
}

const ALL_SPENDING = ["spending:total"];
/** 收入支出总计 holds what is carried over too, and in many budgets there is nothing of it. */
const GRAND_TOTAL = ["grand-total:both", "grand-total:expenditure"];
const FURTHER = ["spending:to-superior", "spending:business", "spending:to-subordinates"];
const CAPITAL = ["name:资本性", "name:其他资本性", "name:基本建设", "name:债务利息和费用"];
const CLASSES = ["name:工资福利", "name:商品和服务", "name:对个人和家庭补助"];

export const PARTITIONS: readonly Partition[] = [
  { of: ALL_SPENDING, parts: ["spending:basic", "spending:project"], others: FURTHER },
  { of: ALL_SPENDING, parts: ["spending:personnel", "spending:public", "spending:project"], others: FURTHER },
  { of: GRAND_TOTAL, parts: ["spending:basic", "spending:project"], others: FURTHER, loose: true },
  { of: ["spending:basic"], parts: ["spending:personnel", "spending:public"] },
  { of: ["spending:basic"], parts: CLASSES, others: CAPITAL },
  { of: ["spending:personnel"], parts: ["name:工资福利", "name:对个人和家庭补助"], loose: true },
  {
    of: ["three-public:total"],
    parts: ["three-public:overseas-travel", "three-public:vehicle", "three-public:official-reception"],
  },
  {
    of: ["three-public:total"],
    parts: [
      "three-public:overseas-travel",
      "three-public:vehicle-purchase",
      "three-public:vehicle-running",
      "three-public:official-reception",
    ],
  },
  { of: ["three-public:total"], parts: ["three-public:vehicle", "three-public:official-reception"], loose: true },
  {
    of: ["three-public:total"],
    parts: ["three-public:vehicle-running", "three-public:official-reception"],
    loose: true,
  },
  { of: ["three-public:vehicle"], parts: ["three-public:vehicle-purchase", "three-public:vehicle-running"] },
  { of: ["procurement:"], parts: ["procurement:goods", "procurement:works", "procurement:services"] },
  { of: ["performance:"], parts: ["performance:personnel", "performance:operating", "performance:specific"] },
];
