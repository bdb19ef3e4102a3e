/** Ways to say in a cell that there is nothing to state there: 无, 不适用, 单位不需填列, 略. */
export const NOTHING_TO_STATE =
  /^(?:无|空|零|略|不适用|[Nn]\/?[Aa]|无数据|此表无数据|本表无数据|(?:本|我)?(?:部门|单位|级|项|栏|表)?(?:不需要?|无需|无须|不必|不用|不|免予?|暂不)(?:填列|填报|填写|填|列示|列报|反映))[。.]?$/;

/** Ways to keep a number back: there is one, but it is not told. */
export const KEPT_BACK = /^[\s*＊]+$|^(?:涉密|保密|不公开|不予公开|不宜公开)[。.]?$/;
