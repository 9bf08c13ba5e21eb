/** Marks a template as a style sheet and packs it: what a browser does not need, a reader of the source does. */
export function css(parts: TemplateStringsArray): string {
  return parts
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();
}

/** Any text as a CSS string: every character but the plainest is escaped, so that none can end the string or the style element. */
export function cssString(text: string): string {
  return `"${text.replace(/[^a-zA-Z0-9]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
