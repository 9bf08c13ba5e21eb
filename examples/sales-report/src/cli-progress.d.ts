/** The part of cli-progress that is used; the package ships no types. */
declare module 'cli-progress' {
  interface Options {
    readonly stream?: NodeJS.WritableStream;
    readonly format?: string;
    readonly clearOnComplete?: boolean;
    readonly hideCursor?: boolean;
  }
  export class SingleBar {
    constructor(options: Options, preset: object);
    start(total: number, value: number, payload: object): void;
    setTotal(total: number): void;
    update(value: number, payload: object): void;
    stop(): void;
  }
  export const Presets: { readonly shades_classic: object };
}
