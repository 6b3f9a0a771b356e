import {css} from 'lit';
import {writtenStyles} from '../written.styles.js';

/** Looks of a programme before its file has come; the rest comes with it. */
export const panelInfoStyles = css`
  ${writtenStyles}
  .ground {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  [role='status']:empty {
    position: absolute;
  }
`;
