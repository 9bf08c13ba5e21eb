import type { Scorecard } from '@salesperf/llm-scoring';

/** Has every criterion of a scorecard judged on a call, by requests to the address of a chat protocol. */
export type Peer = (input: { readonly url: string; readonly call: string; readonly scorecard: Scorecard }) => Promise<void>;
