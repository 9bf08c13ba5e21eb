export { defaultMapping } from './default-mapping.ts';
export { type DraftMappingOptions, draftMapping } from './draft/draft-mapping.ts';
export { parseMapping } from './mapping/parse.ts';
export { type Mapping, mappingJsonSchema, mappingSchema, type Stage } from './mapping/schema.ts';
export { readFolder } from './read.ts';
export type { Files } from './rows/files.ts';
export type { Excluded, Ledger, Notice } from './rows/ledger.ts';
export type { Progress } from './rows/map-file.ts';
export { type MapFilesOptions, type Mapped, mapFiles } from './rows/map-files.ts';
