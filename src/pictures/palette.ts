/** The colours of pictures: those of the pages on white paper, as `views/style/tokens.css` has them. */
export const palette = {
  paper: '#ffffff',
  ink: '#14202c',
  soft: '#435060',
  signal: '#a8200a',
} as const;
