import { css } from '../css.ts';

/** A name somebody typed: isolated from the text around it, at most two lines, whole in its title. */
export function Name({ text }: { readonly text: string }) {
  return (
    <span class="who" title={text}>
      <bdi>{text}</bdi>
    </span>
  );
}

export const nameStyle = css`
.who { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; hyphens: auto; }
`;
