import type { Verdict } from '@salesperf/core';
import { css } from '../css.ts';

interface JudgedProps {
  readonly text: string;
  readonly verdict: Verdict;
  /** a fact rather than an estimate: stated, whatever the verdict */
  readonly fact?: boolean;
}

/** Words that carry a verdict, coloured only when it is told apart from chance. */
export function Judged({ text, verdict, fact }: JudgedProps) {
  return <span class={`judged ${verdict ?? (fact ? 'fact' : 'quiet')}`}>{text}</span>;
}

export const verdictStyle = css`
.judged.quiet { color: var(--ink-3); }
.judged.fact { color: var(--ink); }
.judged.better { color: var(--better); }
.judged.worse { color: var(--worse); }
`;
