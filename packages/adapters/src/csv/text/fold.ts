/** ASCII words with single spaces between, as most cells are: nothing to do. */
const tidied = /^[!-~]+(?: [!-~]+)*$/;

/** Any run of spaces, line breaks and no-break spaces as one space: what a person cannot tell apart. */
export const tidy = (text: string): string => (tidied.test(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim());

/** Words compared as people compare them: case and spaces ignored. */
export const fold = (text: string): string => tidy(text).toLowerCase();
