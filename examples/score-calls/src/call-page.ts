import type { Language } from '@salesperf/core';
import { type CallScore, criteriaOf, type Scorecard, type Transcript, type Turn } from '@salesperf/llm-scoring';
import { words } from './words.ts';

export interface CallPageInput {
  readonly title: string;
  readonly transcript: Transcript;
  readonly score: CallScore;
  readonly scorecard: Scorecard;
  readonly language: Language;
}

/** A piece of a turn that a criterion stands on. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly criteria: readonly string[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);
const percent = (share: number): string => `${Math.round(share)} %`;

/** One call as a page that needs nothing else: the score, and the talk with the quoted words marked. */
export function callPage({ title, transcript, score, scorecard, language }: CallPageInput): string {
  const say = words[language];
  const names = new Map(criteriaOf(scorecard).map(({ id, name }) => [id, name[language]]));
  const rows = score.criteria.map(
    ({ criterion, weight, result, evidence }) =>
      `<tr class="${result}"><td>${escaped(names.get(criterion)!)}<td>${weight}<td>${say.results[result]}<td>${evidence
        .map(({ turn, words: quoted }) => `<a href="#turn-${turn}">«${escaped(quoted)}»</a>`)
        .join('<br>')}</tr>`,
  );
  const total = score.total === null ? say.noTotal : percent(score.total);
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}: ${total}</title><style>${style}</style>
<main><h1>${escaped(title)}</h1>
<p class="total">${total} <small>${say.coverage} ${percent(100 * score.coverage)} · ${say.outcomes[score.outcome.value ?? 'null']}</small></p>
<p>${escaped(say.judge(score.judge))}</p>
<table>${rows.join('\n')}</table>
<ol>${transcript.turns.map((turn) => turnHtml(turn, marksOf(turn, score, names))).join('\n')}</ol></main></html>
`;
}

/** Where quotes of a turn lie over each other, they are one mark of all their criteria. */
function marksOf({ index }: Turn, { criteria, outcome }: CallScore, names: ReadonlyMap<string, string>): Mark[] {
  const quoted = [
    ...criteria.flatMap(({ criterion, evidence }) => evidence.map((proof) => ({ name: names.get(criterion)!, proof }))),
    ...outcome.evidence.map((proof) => ({ name: outcome.ending, proof })),
  ]
    .filter(({ proof }) => proof.turn === index)
    .sort((one, other) => one.proof.start - other.proof.start);
  const marks: Mark[] = [];
  for (const { name, proof } of quoted) {
    const last = marks.at(-1);
    if (last && proof.start < last.end)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, proof.end), criteria: [...new Set([...last.criteria, name])] };
    else marks.push({ start: proof.start, end: proof.end, criteria: [name] });
  }
  return marks;
}

function turnHtml({ index, side, speaker, text, startMs }: Turn, marks: readonly Mark[]): string {
  let [html, from] = ['', 0];
  for (const { start, end, criteria } of marks) {
    const names = escaped(criteria.join(', '));
    html += `${escaped(text.slice(from, start))}<mark title="${names}">${escaped(text.slice(start, end))}<sup>${names}</sup></mark>`;
    from = end;
  }
  const clock = startMs === undefined ? '' : `<time>${clockOf(startMs)}</time> `;
  return `<li id="turn-${index}" class="${side}"><b>${escaped(speaker)}</b> ${clock}${html}${escaped(text.slice(from))}</li>`;
}

function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const style = `
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1c2430;background:#f6f7f9}
main{max-width:52rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-radius:12px}
h1{font-size:1.3rem;margin:0}.total{font-size:2.4rem;margin:.2rem 0}.total small{font-size:1rem;color:#5c6776}
table{border-collapse:collapse;width:100%;margin:1.5rem 0;font-size:.9rem}td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid #e6e9ee;vertical-align:top}
td:nth-child(2){text-align:right;color:#5c6776}td:nth-child(3){white-space:nowrap}td a{color:inherit;text-decoration:none}
.pass td:nth-child(3){color:#17693a}.partial td:nth-child(3){color:#8a5a00}.fail td:nth-child(3){color:#a3271f}.unknown,.not_applicable{color:#5c6776}
ol{list-style:none;padding:0}li{padding:.5rem .8rem;margin:.4rem 0;border-radius:10px;background:#eef1f6}li.rep{background:#e8f1fd;margin-left:2.5rem}
li:target{outline:2px solid #2563c9}time{color:#5c6776;font-size:.8rem}mark{background:#ffe9a8;border-radius:3px;padding:0 .1em}sup{font-size:.65rem;color:#6b4e00;margin-left:.3em}
`;
