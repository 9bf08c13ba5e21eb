/** A name as it can be typed into a shell: in quotes where it has more than plain letters in it. */
export const shellWord = (name: string): string => (/^[\p{L}\p{N}_./\\:=,@+-]+$/u.test(name) ? name : `"${name}"`);
