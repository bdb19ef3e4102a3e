import { anyOf } from "./words";

/** Regions whose 情况说明 are written after a custom of their own, with the cities and prefectures that names of bodies begin with. */
const CITIES = {
  shanghai: ["上海"],
  sichuan: [
    ...["四川", "成都", "自贡", "攀枝花", "泸州", "德阳", "绵阳", "广元", "遂宁", "内江", "乐山", "南充", "眉山"],
    ...["宜宾", "广安", "达州", "雅安", "巴中", "资阳", "阿坝", "甘孜", "凉山"],
  ],
  hubei: [
    ...["湖北", "武汉", "黄石", "十堰", "宜昌", "襄阳", "鄂州", "荆门", "孝感", "荆州", "黄冈", "咸宁", "随州"],
    ...["恩施", "仙桃", "潜江", "天门", "神农架"],
  ],
} as const;

export type Region = keyof typeof CITIES;

/** After the name of the place: what kind of place it is. 天门山 is none. */
const PLACE = "(?:省|市|州|地区|林区|土家族|藏族|彝族|羌族|自治)";

const REGIONS = (Object.keys(CITIES) as Region[]).map(
  (region) => [region, new RegExp(`^${anyOf(CITIES[region])}${PLACE}`)] as const,
);

/** The region whose name, or whose city's name, a body's name begins with. */
export function regionOf(body: string | null): Region | null {
  const name = body?.trim() ?? "";
  return REGIONS.find(([, begins]) => begins.test(name))?.[0] ?? null;
}
