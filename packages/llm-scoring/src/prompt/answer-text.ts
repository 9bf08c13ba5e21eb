/** The JSON in what a model wrote: alone, in a code fence, or with words around it. Throws SyntaxError where there is none. */
export function jsonIn(text: string): unknown {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/i.exec(text)?.[1];
  for (const candidate of [text, fenced, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    if (candidate === undefined || candidate.trim() === '') continue;
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  throw new SyntaxError(text.trim() === '' ? 'it is empty' : 'it is no JSON');
}
