/** The front page: its layout finds all that is on it. */
export const data = { title: 'The Quay' };

export function render() {
  return '';
}
