/** A field on a line of its own; its value is quoted where YAML would read it as anything but these characters. */
export function field(name: string, value: string): string {
  return `${name}: ${scalar(value)}`;
}

/** A remark for the editor: one line, from the mark by which all of them are found. */
export function draftRemark(text: string): string {
  return `# draft: ${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`;
}

function scalar(value: string): string {
  const isPlain =
    /^[\p{L}\p{N}“‘«„][^\n]*$/u.test(value) && !/:(\s|$)|\s#|\s$|[\u0085\u2028\u2029\uFEFF]/u.test(value);
  return isPlain ? value : JSON.stringify(value);
}
