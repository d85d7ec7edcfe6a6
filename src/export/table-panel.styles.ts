import { css } from 'lit';

export const tablePanelStyles = css`
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
  }
  caption {
    text-align: start;
    padding-block: 4px;
    color: var(--_muted);
  }
  th,
  td {
    padding: 3px 12px 3px 0;
    text-align: start;
    vertical-align: bottom;
    border-block-end: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  /* The rows pass under their names. */
  th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_ground);
  }
  th.number,
  td.number {
    text-align: end;
  }
`;
