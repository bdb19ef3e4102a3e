export { rollForward, type Rolled, type RollInput } from "./roll";
export { styleOfText } from "./style";
