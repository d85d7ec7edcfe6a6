import { css } from 'lit';

export const styles = css`
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .slider {
    flex: 1 1 20em;
    min-inline-size: 0;
    display: grid;
  }
  /* The slider goes as its axis does. */
  .slider input,
  .ends {
    direction: ltr;
  }
  /* A hand that misses a dot selects no words. */
  .figure {
    -webkit-user-select: none;
    user-select: none;
  }
  .narrow .slider {
    flex-basis: 100%;
  }
`;
