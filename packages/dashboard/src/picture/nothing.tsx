import { css } from '../css.ts';
import type { PictureProps } from './picture.ts';

/** No data is a sentence with its reason, never an empty chart. */
export function Nothing({ picture }: PictureProps<'nothing'>) {
  return <p class="nothing">{picture.reason}</p>;
}

export const nothingStyle = css`
.nothing { color: var(--ink-3); padding-top: 26px; }
`;
