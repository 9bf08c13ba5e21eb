import type { Picture } from '@salesperf/core';
import type { ComponentType } from 'preact';
import type { Words } from '../words.ts';
import { Agenda } from './agenda.tsx';
import { Bars } from './bars.tsx';
import { Bullets } from './bullets.tsx';
import { Intervals } from './intervals.tsx';
import { Lines } from './lines.tsx';
import { Matrix } from './matrix.tsx';
import { Nothing } from './nothing.tsx';
import { Numbers } from './numbers.tsx';
import type { PictureProps } from './picture.ts';
import { PlainTable } from './plain-table.tsx';
import { Questions } from './questions.tsx';
import { Quotes } from './quotes.tsx';
import { Writing } from './writing.tsx';

const views: { readonly [Kind in Picture['kind']]: ComponentType<PictureProps<Kind>> } = {
  agenda: Agenda,
  bars: Bars,
  bullets: Bullets,
  intervals: Intervals,
  lines: Lines,
  matrix: Matrix,
  nothing: Nothing,
  numbers: Numbers,
  questions: Questions,
  quotes: Quotes,
  table: PlainTable,
  writing: Writing,
};

interface PictureViewProps {
  readonly picture: Picture;
  readonly caption: string;
  readonly words: Words;
}

export function PictureView(props: PictureViewProps) {
  const View = views[props.picture.kind] as ComponentType<PictureViewProps>;
  return <View {...props} />;
}
