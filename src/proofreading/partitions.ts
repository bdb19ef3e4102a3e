/** A way to divide an item of which every part is known. */
export interface Partition {
  readonly of: readonly string[];
  /** Each of them has to be told. */
  readonly parts: readonly string[];
  /** Told only where there are any. */
  readonly others?: readonly string[];
}

const FURTHER = ["spending:to-superior", "spending:business", "spending:to-subordinates"];

/** All spending, or what is taken for it, by its nature. */
export function spendingByNature(of: readonly string[]): readonly [Partition, Partition] {
  return [
    { of, parts: ["spending:basic", "spending:project"], others: FURTHER },
    { of, parts: ["spending:personnel", "spending:public", "spending:project"], others: FURTHER },
  ];
}

export const BASIC_BY_USE: Partition = { of: ["spending:basic"], parts: ["spending:personnel", "spending:public"] };

/** 三公经费 by its items, with 公务用车 told as a whole or by its parts. */
export const THREE_PUBLIC_BY_ITEM: readonly Partition[] = [
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
];

export const OTHER_PARTITIONS: readonly Partition[] = [
  { of: ["three-public:vehicle"], parts: ["three-public:vehicle-purchase", "three-public:vehicle-running"] },
  { of: ["procurement:"], parts: ["procurement:goods", "procurement:works", "procurement:services"] },
  { of: ["performance:"], parts: ["performance:personnel", "performance:operating", "performance:specific"] },
];
