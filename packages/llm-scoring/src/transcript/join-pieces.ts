/** Pieces of a text in one: a mark of punctuation stands at the word before it, and blanks are not doubled. */
export const joinPieces = (pieces: readonly string[]): string =>
  pieces.reduce((text, piece) => (text === '' || /^[\s,.!?…:;]/.test(piece) || /\s$/.test(text) ? text + piece : `${text} ${piece}`), '').trim();
