import { quoteList } from '@salesperf/core';
import { type Assembled, type AssembleOptions, assemble } from './assemble.ts';
import type { FormatOptions } from './formats/format.ts';
import { formats, type TranscriptFormat } from './formats.ts';
import { valueIn } from './json.ts';
import { readByMapping, type TranscriptMapping } from './mapping/mapping.ts';
import { suggestMapping } from './mapping/suggest-mapping.ts';
import { type Source, seen, sourceOf } from './source.ts';
import { excerpt, unreadable } from './unreadable.ts';

export interface ReadTranscriptOptions extends AssembleOptions, FormatOptions {
  /** needed only where the source does not show it */
  readonly format?: TranscriptFormat | undefined;
  /** reads any other JSON or CSV; it goes before `format` */
  readonly mapping?: TranscriptMapping | undefined;
}

/**
 * Reads a transcript of any known format, text or parsed JSON, into turns with sides, and says what was left out or put
 * right. The format is recognised by marks of its shape; nothing is guessed.
 * @throws SalesperfError `unreadable` for what is no transcript, is of no known format or names nobody; `missing` where no rule says who is the rep;
 * `invalid_argument` for a mapping or sides that are none
 */
export function readTranscript(input: unknown, options: ReadTranscriptOptions = {}): Assembled {
  const source = sourceOf(input);
  return assemble(options.mapping !== undefined ? readByMapping(source, options.mapping) : formatOf(source, options.format).read(source, options), options);
}

function formatOf(source: Source, asked: string | undefined) {
  const ids = formats.map(({ id }) => id);
  if (asked !== undefined) {
    const named = formats.find(({ id }) => id === asked);
    if (named) return named;
    throw unreadable(`"format" is "${asked}", expected ${quoteList(ids)}`);
  }
  const found = formats.find(({ recognises }) => recognises(source));
  if (found) return found;
  const mapping = suggestMapping(source);
  const nobody = source.kind === 'text' && !mapping ? '; if it is plain text, nobody in it is named' : '';
  const suggested = mapping ? `, such as ${JSON.stringify(mapping)}, which it looks like` : '';
  throw unreadable(
    `its format is not known: it is ${seen(source)}${saysOf(source)}, expected ${quoteList(ids)}, or a "mapping" to its turns${suggested}${nobody}`,
    {
      ...(mapping ? { mapping } : {}),
    },
  );
}

/** An answer that is an error says why. */
function saysOf(source: Source): string {
  if (source.kind === 'text') return '';
  const said = ['error_description', 'message', 'error', 'detail'].map((key) => valueIn(source.value, key)).find((value) => typeof value === 'string');
  return said === undefined ? '' : ` which says "${excerpt(said as string)}"`;
}
