/** Names of files are at most 255 bytes on the usual systems; letters may take four each. */
const longest = 50;

/** Names of people as names of files: letters and digits, each file once whatever the case. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const letters = [...name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')];
    const plain = letters.slice(0, longest).join('') || 'person';
    let file = plain;
    for (let count = 2; taken.has(file.toLowerCase()); count++) file = `${plain}-${count}`;
    taken.add(file.toLowerCase());
    return file;
  });
}
