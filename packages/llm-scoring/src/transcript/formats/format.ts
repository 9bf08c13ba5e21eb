import type { Reading } from '../cue.ts';
import type { RoleOptions } from '../roles.ts';
import { type Source, seen } from '../source.ts';
import { unreadable } from '../unreadable.ts';

export interface FormatOptions extends RoleOptions {
  /** who took part, as the vendor lists them, where its transcript names them by id: Google Meet `participants`, Gong `parties` or `calls` of `/v2/calls/extensive` */
  readonly participants?: unknown;
  /** id of the call to read, where the source holds several */
  readonly call?: string | undefined;
}

/** How one vendor writes a transcript. */
export interface Format<Id extends string = string> {
  readonly id: Id;
  /** the shape in a few words, for people */
  readonly shape: string;
  /** by marks that no other format has; throws nothing, whatever the source is */
  readonly recognises: (source: Source) => boolean;
  /** @throws SalesperfError `unreadable` where the source is not of this shape */
  readonly read: (source: Source, options: FormatOptions) => Reading;
}

type TextFormat<Id extends string> = Omit<Format<Id>, 'recognises' | 'read'> & {
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string, options: FormatOptions) => Reading;
};
type JsonFormat<Id extends string> = Omit<Format<Id>, 'recognises' | 'read'> & {
  readonly recognises: (value: unknown) => boolean;
  readonly read: (value: unknown, options: FormatOptions) => Reading;
};

export const textFormat = <Id extends string>({ recognises, read, ...format }: TextFormat<Id>): Format<Id> => ({
  ...format,
  recognises: (source) => source.kind === 'text' && recognises(source.text),
  read: (source, options) => {
    if (source.kind === 'json') throw unreadable(`it is ${seen(source)}, expected ${format.shape}`);
    return read(source.text, options);
  },
});

export const jsonFormat = <Id extends string>({ recognises, read, ...format }: JsonFormat<Id>): Format<Id> => ({
  ...format,
  recognises: (source) => source.kind === 'json' && recognises(source.value),
  read: (source, options) => {
    if (source.kind === 'text') throw unreadable(`it is ${seen(source)}, expected ${format.shape}`);
    return read(source.value, options);
  },
});
