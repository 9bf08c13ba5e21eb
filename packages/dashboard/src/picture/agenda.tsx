import type { AgendaItem } from '@salesperf/core';
import { css } from '../css.ts';
import { Interval, isEstimate } from '../draw/interval.tsx';
import { Spark } from '../draw/spark.tsx';
import type { PictureProps } from './picture.ts';
import { WritingLines } from './writing.tsx';

export function Agenda({ picture }: PictureProps<'agenda'>) {
  return (
    <ol class="agenda">
      {picture.items.map(({ minutes, title, evidence, question, aside, lines }) => (
        <li>
          <p class="minutes">{minutes}</p>
          <div>
            <h3>{title}</h3>
            {evidence !== '' && <p class="said">{evidence}</p>}
            {question !== undefined && <p class="asked">{question}</p>}
            {lines !== undefined && <WritingLines count={lines} />}
          </div>
          {aside !== undefined && <Aside {...aside} />}
        </li>
      ))}
    </ol>
  );
}

function Aside({ text, spark, interval }: NonNullable<AgendaItem['aside']>) {
  return (
    <div class="aside">
      <p>{text}</p>
      {spark !== undefined && <Spark values={spark} />}
      {interval !== undefined &&
        (isEstimate(interval.cell) ? (
          <Interval cell={interval.cell} domain={interval.domain} team={interval.team} height={22} />
        ) : (
          <p>{interval.cell.words}</p>
        ))}
    </div>
  );
}

export const agendaStyle = css`
.agenda { list-style: none; }
.agenda > li { display: grid; grid-template-columns: 56px minmax(0, 1fr) 196px; column-gap: 20px; padding: 20px 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.agenda > li:first-child { padding-top: 0; }
.agenda > li:last-child { border-bottom: 0; }
.agenda .minutes, .aside { font-size: 13px; color: var(--ink-3); }
.agenda h3 { font-size: 15px; font-weight: 600; }
.agenda .said { font-size: 14px; color: var(--ink-2); }
.agenda .asked { font-weight: 500; font-size: 14px; margin-top: 8px; }
.agenda .aside { border-left: 1px solid var(--rule); padding-left: 16px; }
.agenda .aside svg { margin-top: 4px; }
@media screen and (max-width: 899px) {
  .agenda > li { grid-template-columns: 56px minmax(0, 1fr); }
  .agenda .aside { grid-column: 2; border-left: 0; padding: 8px 0 0; max-width: 260px; }
}
@media screen and (max-width: 639px) {
  .agenda > li { grid-template-columns: minmax(0, 1fr); }
  .agenda .aside { grid-column: 1; }
}
`;
