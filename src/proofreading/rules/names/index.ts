import type { ProofRule } from "../../rule";
import { accountPath } from "./account-path";
import { basicList } from "./basic-list";
import { economicName } from "./economic-name";
import { shortClassName } from "./short-class-name";

/** Rules about names of accounts, lists of them, and 名词解释. */
export const NAME_RULES: readonly ProofRule[] = [accountPath, shortClassName, economicName, basicList];
