import { css } from '../css.ts';
import type { PictureProps } from './picture.ts';

/** Space to write on, by hand. */
export function Writing({ picture }: PictureProps<'writing'>) {
  return (
    <div class="writing">
      {picture.columns.map(({ title, lines }) => (
        <section>
          <h3>{title}</h3>
          <WritingLines count={lines} />
        </section>
      ))}
    </div>
  );
}

export function WritingLines({ count }: { readonly count: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: count }, () => (
        <i />
      ))}
    </div>
  );
}

export const writingStyle = css`
.writing { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 32px; }
.writing h3 { font-size: 14px; font-weight: 600; }
.ruled i { display: block; height: 32px; border-bottom: 1px solid var(--rule-2); }
@media screen and (max-width: 639px) { .writing { grid-auto-flow: row; } }
`;
