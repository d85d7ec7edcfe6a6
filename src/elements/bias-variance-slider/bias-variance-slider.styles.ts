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
    position: relative;
  }
  /* Between the ends of the slider, where it comes and goes without moving the page. */
  .slider .progress {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 4.5em;
    justify-content: center;
    font-size: 0.75em;
  }
  .slider progress {
    inline-size: 5em;
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
