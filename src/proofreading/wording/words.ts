/**
 * Sentences by message id: of a claim that disagrees, or that nothing can judge. {placeholders} come
 * from the claim: {quote} {expected} {found} and whatever its rule puts into its data.
 */
export type ProofWords = Readonly<Record<string, string>>;
