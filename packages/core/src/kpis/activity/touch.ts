/** What a person did on their own account: not an answer to an incoming call, nor a letter a program sent. */
export const touch = { outbound: true, automated: false } as const;
