import { describe, expect, it } from "vitest";
import { proof, textBasis } from "../../../src/pipeline";

type Kind = "budget" | "final-account";

function findingsOn(text: string, kind: Kind): readonly string[] {
  const { findings } = proof(text, textBasis(text, { year: 2031, kind }));
  return findings.filter(({ severity }) => severity !== "warning").map(({ rule, quote }) => `${rule} ${quote}`);
}

/** True sentences in manners that look wrong to whoever goes by nearness. */
const TRUE: readonly (readonly [string, Kind, string])[] = [
  [
    "what is paid from one year's money is a part of the whole",
    "budget",
    "三、“三公”经费\n2031年“三公”经费预算8万元。其中：当年预算资金安排的“三公”经费支出8万元，上年结转资金安排的“三公”经费支出0万元。\n1.公务接待费2万元。\n2.公务用车运行维护费6万元。",
  ],
  [
    "an item without a plan of its own is not held against the plan of the whole",
    "final-account",
    "三、“三公”经费\n“三公”经费支出年初预算为12万元，支出决算为15.5万元，完成年初预算的129.17%。其中：公务用车购置费支出决算为6.5万元，年初无预算；公务接待费支出决算为9万元，完成年初预算的75%。2031年度“三公”经费支出决算数大于年初预算数的主要原因是新增车辆。",
  ],
  [
    "an account named in a sentence of its own",
    "final-account",
    "四、一般公共预算财政拨款支出决算情况\n支出年初预算为90万元，支出决算为80万元，完成年初预算的88.89%。其中：\n1、农林水支出（类）水利（款）防汛（项）。主要用于：防汛。年初预算为30万元，支出决算为27万元，完成年初预算的90%。\n2.其他各项。年初预算为60万元，支出决算为53万元，完成年初预算的88.33%。",
  ],
  ["nothing more than nothing", "budget", "“三公”经费预算0万元，与上年持平，增长0%。"],
  [
    "how far it is from another sum",
    "final-account",
    "2031年度一般公共预算财政拨款支出86万元，大于当年一般公共预算财政拨款收入6万元，系使用年初结转。具体情况如下：\n1.行政运行50万元。\n2.住房公积金36万元。",
  ],
  [
    "spending among several sums",
    "final-account",
    "政府性基金年初结转和结余40.5万元，本年收入95万元，本年支出122.2万元，年末结转和结余13.3万元。支出比上年决算数减少18万元，下降12.84%。",
  ],
  [
    "two years told item by item, and a further base",
    "budget",
    "2031年“三公”经费预算23.5万元，2030年为25.1万元，减少1.6万元，下降6.37%；与2029年决算数22.84万元相比，增加0.66万元，增长2.89%。其中：公务接待费2.5万元，2030年3.1万元，减少0.6万元；公务用车购置及运行费21万元，2030年22万元，减少1万元。",
  ],
  ["respective shares", "budget", "转移支付资金64万元，其中：防汛补助40万元，抗旱补助24万元，分别占62.5%、37.5%。"],
  [
    "a part of a part",
    "budget",
    "支出预算88.6万元。其中：基本支出64.1万元，包括工资福利支出56万元、商品和服务支出7万元、对个人和家庭的补助1.1万元；项目支出24.5万元，包括商品和服务支出20万元、资本性支出4.5万元。",
  ],
  [
    "circled items and spending behind an 项",
    "budget",
    "1.农林水支出（类）水利（款）84万元。其中：\n①行政运行（项）支出50万元，较上年减少2万元，下降3.85%。\n②防汛（项）支出34万元，与上年持平。",
  ],
  [
    "what stands behind several funds is of all of them",
    "budget",
    "设置3个项目绩效目标，涉及一般公共预算拨款50万元、政府性基金预算拨款0万元。其中：业务费1个，金额2万元；发展性项目2个，金额48万元。",
  ],
  [
    "changes of a total are made of its own parts",
    "final-account",
    "2031年度收入总计378.7万元，支出总计378.7万元。与2030年度相比，收入、支出总计各减少3.6万元。\n本年支出合计372.9万元，较上年增加1.1万元，其中：基本支出311.7万元，较上年增加9.9万元；项目支出61.2万元，较上年减少8.8万元。",
  ],
  [
    "averages and results of projects",
    "final-account",
    "公务用车运行维护费支出44.7万元，公务用车保有量21辆，车均运行维护费2.13万元。\n“防汛”项目全年预算数280万元，执行数266.4万元，执行率95.14%，完成堤防检查率100%。“抗旱”项目全年预算数150万元，执行数148.25万元，执行率98.83%。",
  ],
];

describe("true sentences that look wrong", () => {
  it.each(TRUE)("%s", (_, kind, text) => {
    expect(findingsOn(text, kind)).toEqual([]);
  });
});

/** One thing wrong, and what tells of it. */
const WRONG: readonly (readonly [string, Kind, string, string])[] = [
  [
    "the direction that its percentage denies",
    "final-account",
    "2031年度年末结转和结余16.25万元，与2030年度相比，增加15.12万元，下降48.2%。",
    "direction 增加",
  ],
  [
    "an outcome beyond its plan, said the other way",
    "final-account",
    "公务接待费年初预算为8万元，支出决算为3.12万元。决算数大于年初预算数的主要原因是接待减少。",
    "direction 大于",
  ],
  [
    "one of the classes a heading leads to",
    "budget",
    "一、一般公共预算支出情况\n1．支出规模。2031年一般公共预算支出264.28万元。\n2．一般公共预算支出结构情况。\n教育（类）支出121.57万元，占46%；社会保障和就业（类）支出68.66万元，占25.98%；卫生健康（类）支出75.05万元，占28.02%。",
    "part-sum 75.05万元",
  ],
  [
    "a part of the change that a list further up is divided into",
    "final-account",
    "1.支出情况。2031年度一般公共预算财政拨款支出217.87万元，较年初预算数增加58.34万元，增长36.57%。\n2.比较情况。2031年度一般公共预算财政拨款支出主要用于以下几个方面：\n（1）农林水支出103.21万元，较年初预算数增加31.48万元，增长43.89%。\n（2）社会保障和就业支出114.66万元，较年初预算数增加28.66万元，增长30.6%。",
    "part-sum 28.66万元",
  ],
  [
    "what is left of a total",
    "final-account",
    "2031年度总收入351.24万元，其中本年收入346.69万元，年初结转和结余4.55万元。2031年度总支出351.24万元，其中本年支出348.81万元，年末结转和结余4.23万元。",
    "part-sum 348.81万元，年末结转和结余4.23万元",
  ],
];

describe("one thing wrong in such a manner", () => {
  it.each(WRONG)("%s", (_, kind, text, expected) => {
    expect(findingsOn(text, kind)).toEqual([expected]);
  });
});
