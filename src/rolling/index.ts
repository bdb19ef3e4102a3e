export { rollForward, type Rolled, type RollInput } from "./roll";
