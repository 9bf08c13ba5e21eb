/** The criterion applied to the call and could be judged. */
export const judged = { result: ['pass', 'partial', 'fail'] } as const;
