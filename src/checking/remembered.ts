/**
 * Works something out once for every owner and remembers it while the owner lives. Books, ledgers and
 * their tables are made anew for every check, so nothing remembered of them outlives the check.
 */
export function remembered<Owner extends object, T>(workOut: (owner: Owner) => T): (owner: Owner) => T {
  const known = new WeakMap<Owner, { readonly value: T }>();
  return (owner) => {
    let entry = known.get(owner);
    if (entry === undefined) known.set(owner, (entry = { value: workOut(owner) }));
    return entry.value;
  };
}
