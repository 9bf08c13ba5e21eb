import { Table } from '../part/table.tsx';
import type { PictureProps } from './picture.ts';

export function PlainTable({ picture, caption }: PictureProps<'table'>) {
  return <Table table={picture.table} caption={caption} />;
}
