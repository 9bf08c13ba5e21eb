import { cssString } from './css.ts';
import { intervalStyle } from './draw/interval.tsx';
import { sparkStyle } from './draw/spark.tsx';
import { figureStyle } from './part/figure.tsx';
import { mastheadStyle } from './part/masthead.tsx';
import { nameStyle } from './part/name.tsx';
import { pageStyle } from './part/page.tsx';
import { scrollStyle } from './part/scroll.tsx';
import { tableStyle } from './part/table.tsx';
import { tilesStyle } from './part/tiles.tsx';
import { verdictStyle } from './part/verdict.tsx';
import { agendaStyle } from './picture/agenda.tsx';
import { barsStyle } from './picture/bars.tsx';
import { bulletsStyle } from './picture/bullets.tsx';
import { intervalsStyle } from './picture/intervals.tsx';
import { legendStyle } from './picture/legend.tsx';
import { linesStyle } from './picture/lines.tsx';
import { matrixStyle } from './picture/matrix.tsx';
import { nothingStyle } from './picture/nothing.tsx';
import { numbersStyle } from './picture/numbers.tsx';
import { questionsStyle } from './picture/questions.tsx';
import { quotesStyle } from './picture/quotes.tsx';
import { writingStyle } from './picture/writing.tsx';
import { foundation } from './style/foundation.ts';
import { media, printedFoot } from './style/media.ts';

const parts = [
  foundation,
  pageStyle,
  mastheadStyle,
  nameStyle,
  verdictStyle,
  tilesStyle,
  figureStyle,
  scrollStyle,
  tableStyle,
  sparkStyle,
  intervalStyle,
  legendStyle,
  bulletsStyle,
  intervalsStyle,
  matrixStyle,
  barsStyle,
  linesStyle,
  quotesStyle,
  numbersStyle,
  agendaStyle,
  questionsStyle,
  writingStyle,
  nothingStyle,
  media,
].join('');

/** The whole style sheet of one file; only the foot of its printed sheets is its own. */
export function styleSheet(foot: string): string {
  return parts + printedFoot(cssString(foot));
}
