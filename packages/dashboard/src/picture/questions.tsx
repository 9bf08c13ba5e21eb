import { css } from '../css.ts';
import { Name } from '../part/name.tsx';
import type { PictureProps } from './picture.ts';

export function Questions({ picture }: PictureProps<'questions'>) {
  return (
    <dl class="questions">
      {picture.items.map(({ name, question }) => (
        <div>
          <dt>
            <Name text={name} />
          </dt>
          <dd>{question}</dd>
        </div>
      ))}
    </dl>
  );
}

export const questionsStyle = css`
.questions { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 40px; margin: 0; font-size: 14px; max-width: none; border-top: 1px solid var(--rule); }
.questions > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); column-gap: 16px; padding: 12px 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.questions dt { margin: 0; }
@media screen and (max-width: 639px) {
  .questions { grid-template-columns: minmax(0, 1fr); }
}
`;
