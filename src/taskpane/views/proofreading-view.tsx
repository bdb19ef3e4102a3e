import { useEffect, type ReactNode } from "react";
import { usePane } from "../context";
import { ProofreadingInput } from "./proofreading-input";
import { ProofreadingResult } from "./proofreading-result";

/** 校对: a finished text against the tables, or, where there are none, against itself. */
export function ProofreadingView(): ReactNode {
  const { state, session } = usePane();
  const { proof } = state;
  useEffect(() => session.proofs.prepare(), [session]);
  return proof.result !== null && !proof.writing ? <ProofreadingResult result={proof.result} /> : <ProofreadingInput />;
}
