/** Account → the accounts one level below it that are stated, or that stated ones lie below. */
export type AccountTree = ReadonlyMap<string, readonly string[]>;

/** 款 and 项: a code with another one above it. */
const CODE_BELOW = /^\d{5,7}$/;

/** 类 and 款: a code that others may stand below. */
const CODE_ABOVE = /^\d{3,5}$/;

/** The tree of the accounts with these codes; what is no code of an account is passed over. */
export function treeOfAccounts(codes: Iterable<string | null>): AccountTree {
  const tree = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const stated of codes)
    for (let code = stated; code !== null && !seen.has(code) && CODE_BELOW.test(code); code = code.slice(0, -2)) {
      seen.add(code);
      const above = code.slice(0, -2);
      const below = tree.get(above);
      if (below === undefined) tree.set(above, [code]);
      else below.push(code);
    }
  return tree;
}

/**
 * An account that nothing states is the sum of its topmost stated parts, each counted once: a 款 that is
 * stated stands for its 项, and beside it stand the 项 whose own 款 is not.
 */
export function topmostParts<T>(
  code: string | null,
  tree: AccountTree,
  stated: (code: string) => T | undefined,
): readonly T[] {
  if (code === null || !CODE_ABOVE.test(code)) return [];
  return (tree.get(code) ?? []).flatMap((below): readonly T[] => {
    const own = stated(below);
    return own === undefined ? topmostParts(below, tree, stated) : [own];
  });
}
