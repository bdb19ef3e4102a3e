import type { ProofWords } from "./words";

export const CHANGES_ZH: ProofWords = {
  "change-amount": "表中本年数{now}，上年数{before}，增减额应为{expected}，文中写“{quote}”。",
  "change-amount-plan": "表中决算数{now}，预算数{before}，增减额应为{expected}，文中写“{quote}”。",
  "change-amount-in-text": "文中本年数{now}，上年数{before}，增减额应为{expected}，不是“{quote}”。",
  "change-amount-operand":
    "文中本年数{now}，上年数{before}，增减额{change}，三个数合不上；另外两个数别处有印证，“{quote}”应为{expected}。请核对。",
  "change-amount-open": "文中本年数{now}，上年数{before}，增减额{change}，三个数合不上，请核对哪一个写错。",
  "change-amount-elsewhere":
    "文中别处对同一个数写的是“{said}”，这里写“{quote}”，两处不一致，请核对哪一处是沿用了旧数。",
  "change-amount-parts":
    "各分项的变动合计是{sum}，总的变动写的是{whole}，相差{difference}。请核对总的变动和各分项的变动。",
  "change-amount-unknown": "没有对应的上年数，增减额“{quote}”无法核对；加上上年的工作簿后可以核对。",
  "change-rate": "变动额{rise}÷上年数{before}={exact}，应为{expected}，文中写“{quote}”。",
  "change-rate-of-this-year":
    "“{quote}”是用变动额{rise}除以本年数{now}得出的；增减百分比应以上年数{before}为分母，应为{expected}。",
  "change-rate-cut": "变动额{rise}÷上年数{before}={exact}，四舍五入应为{expected}，“{quote}”像是直接截去了尾数。",
  "change-rate-near":
    "按文中的数算应为{expected}（{rise}÷{before}={exact}），文中写“{quote}”，请核对是否用了未取舍的数。",
  "change-rate-of-nothing": "上年数为0，不能计算增减百分比，请删去“{quote}”，只写增减额。",
  "change-rate-impossible":
    "按“{quote}”和变动额{part}推算的上年数，比按总的变动{whole}推算的总额还多，百分比不可能是“{quote}”。请重算。",
  "change-rate-unknown": "文中和表中都找不到计算所需的本年数和上年数，“{quote}”无法核对。",
  direction: "本年数{now}，上年数{before}，应为“{expected}”，文中写“{quote}”。",
  "direction-level": "本年数{now}，上年数{before}，相差{difference}，不能写“{quote}”，应为“{expected}”。",
  "direction-within": "按文中的数，“{quote}”应为“{expected}”；同一变动另一处写的是“{first}”，方向相反。",
  "direction-within-open": "同一变动前面写“{first}”，这里写“{quote}”，两处矛盾，请核对哪一处写错。",
  "direction-elsewhere": "文中别处对同一个数写的是“{said}”，这里写“{quote}”，方向相反，请核对哪一处是沿用了旧文字。",
  "direction-by-rate": "按增减额{amount}和百分比{rate}推算，应为“{expected}”，文中写“{quote}”。",
  "direction-reason": "结果写“{result}”，原因却写“{words}”（{way}的原因），结果与原因不一致，请核对。",
  "direction-reason-heading": "前面写的是“{said}”，这里却说明{way}的原因，结果与原因不一致，请核对。",
  "direction-deviation": "文中决算数{spent}，预算数{planned}，应为“{expected}”，文中写“{quote}”。",
  "direction-plan": "表中决算数{now}，预算数{before}，相差{difference}，应为“{expected}”，文中写“{quote}”。",
  "direction-unknown": "没有对应的上年数，“{quote}”无法核对；加上上年的工作簿后可以核对。",
  share: "{part}÷{whole}={exact}，占比应为{expected}，文中写“{quote}”。",
  "share-cut": "{part}÷{whole}={exact}，四舍五入应为{expected}，“{quote}”像是直接截去了尾数。",
  "share-near": "按文中的数算应为{expected}（{part}÷{whole}={exact}），文中写“{quote}”，请核对是否用了未取舍的数。",
  "share-of-nothing": "总体为0，不能计算占比，请删去“{quote}”。",
  "share-unknown": "文中和表中都找不到计算占比所需的两个金额，“{quote}”无法核对。",
  completion: "决算数{spent}÷预算数{planned}={exact}，完成百分比应为{expected}，文中写“{quote}”。",
  "completion-cut": "决算数{spent}÷预算数{planned}={exact}，四舍五入应为{expected}，“{quote}”像是直接截去了尾数。",
  "completion-near":
    "按文中的数算应为{expected}（{spent}÷{planned}={exact}），文中写“{quote}”，请核对是否用了未取舍的数。",
  "completion-of-nothing": "预算为{planned}，不能计算完成百分比，请删去“{quote}”，写“年初未安排预算”。",
  "completion-unknown": "文中没有写明计算完成百分比所需的预算数和决算数，“{quote}”无法核对。",
};

export const CHANGES_EN: ProofWords = {
  "change-amount":
    "The tables state {now} this year and {before} last year: the change should be {expected}, the text says “{quote}”.",
  "change-amount-plan":
    "The tables state an outcome of {now} against a plan of {before}: the change should be {expected}, the text says “{quote}”.",
  "change-amount-in-text":
    "The text states {now} this year and {before} last year: the change should be {expected}, not “{quote}”.",
  "change-amount-operand":
    "The text states {now} this year, {before} last year and a change of {change}, which do not agree; the other two are borne out elsewhere, so “{quote}” should be {expected}.",
  "change-amount-open":
    "The text states {now} this year, {before} last year and a change of {change}, which do not agree: see which is wrong.",
  "change-amount-elsewhere":
    "Elsewhere the text says “{said}” of the same number, here “{quote}”: see which of the two is left over.",
  "change-amount-parts":
    "The changes of the parts add up to {sum}, the change of the whole is {whole}, a difference of {difference}. Check the whole and its parts.",
  "change-amount-unknown":
    "There is no number of last year for it, so the change “{quote}” could not be checked; last year's workbook would allow it.",
  "change-rate":
    "The change {rise} ÷ last year's {before} = {exact}: it should be {expected}, the text says “{quote}”.",
  "change-rate-of-this-year":
    "“{quote}” is the change {rise} divided by this year's {now}; a rate of change is of last year's {before}: it should be {expected}.",
  "change-rate-cut":
    "The change {rise} ÷ last year's {before} = {exact}, rounded {expected}; “{quote}” looks as if its digits were cut off.",
  "change-rate-near":
    "By the numbers of the text it should be {expected} ({rise} ÷ {before} = {exact}), the text says “{quote}”: see whether unrounded numbers were used.",
  "change-rate-of-nothing":
    "There was nothing last year, so there is no rate of change: take “{quote}” out and state the amount only.",
  "change-rate-impossible":
    "Last year's number worked out from “{quote}” and the change {part} would be more than the whole it is part of ({whole}): work the percentage out again.",
  "change-rate-unknown":
    "Neither the text nor the tables state the numbers of both years, so “{quote}” could not be checked.",
  direction: "{now} this year, {before} last year: it should be “{expected}”, the text says “{quote}”.",
  "direction-level":
    "{now} this year, {before} last year, which differ by {difference}: “{quote}” should be “{expected}”.",
  "direction-within":
    "By the numbers of the text “{quote}” should be “{expected}”; the same change is also called “{first}”.",
  "direction-within-open":
    "The same change is called “{first}” before and “{quote}” here: see which of the two is wrong.",
  "direction-elsewhere":
    "Elsewhere the text says “{said}” of the same number, here “{quote}”: see which of the two is left over.",
  "direction-by-rate":
    "The change {amount} and the percentage {rate} fit this year's number one way only: it should be “{expected}”, the text says “{quote}”.",
  "direction-reason": "The result is “{result}”, but the reason given, “{words}”, explains a change ({way}).",
  "direction-reason-heading": "Before this the text says “{said}”, but here it explains a change ({way}).",
  "direction-deviation": "Spent {spent}, planned {planned}: it should be “{expected}”, the text says “{quote}”.",
  "direction-plan":
    "The tables state an outcome of {now} against a plan of {before}, a difference of {difference}: it should be “{expected}”, the text says “{quote}”.",
  "direction-unknown":
    "There is no number of last year for it, so “{quote}” could not be checked; last year's workbook would allow it.",
  share: "{part} ÷ {whole} = {exact}: the share should be {expected}, the text says “{quote}”.",
  "share-cut": "{part} ÷ {whole} = {exact}, rounded {expected}; “{quote}” looks as if its digits were cut off.",
  "share-near":
    "By the numbers of the text it should be {expected} ({part} ÷ {whole} = {exact}), the text says “{quote}”: see whether unrounded numbers were used.",
  "share-of-nothing": "The whole is 0, of which there are no shares: take “{quote}” out.",
  "share-unknown": "Neither the text nor the tables state both sums, so the share “{quote}” could not be checked.",
  completion: "Spent {spent} ÷ planned {planned} = {exact}: it should be {expected}, the text says “{quote}”.",
  "completion-cut":
    "Spent {spent} ÷ planned {planned} = {exact}, rounded {expected}; “{quote}” looks as if its digits were cut off.",
  "completion-near":
    "By the numbers of the text it should be {expected} ({spent} ÷ {planned} = {exact}), the text says “{quote}”: see whether unrounded numbers were used.",
  "completion-of-nothing": "The plan is {planned}, of which nothing can be completed in percent: take “{quote}” out.",
  "completion-unknown": "The text does not state both the plan and the outcome, so “{quote}” could not be checked.",
};
