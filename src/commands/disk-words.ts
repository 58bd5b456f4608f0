/** The words of an error; where the disk is its reason, what is wrong with that and what to do. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path, dest }: NodeJS.ErrnoException & { readonly dest?: string } = error;
  const where = dest ?? path;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskIsFull(where);
    case 'EROFS':
      return `${where ?? 'A file'} could not be written: its disk is read-only. Name a folder that can be written.`;
    case 'EACCES':
    case 'EPERM':
      return `${where ?? 'A file'} could not be written: you have no right to. Ask for it, or name another folder.`;
    case 'EBUSY':
      return `${path ?? 'A file'} could not be replaced: something uses it, or it is a disk of its own. Close what uses it, or name a folder in it.`;
    default:
      return error.message;
  }
}

/** That there was no room for a file or a folder. */
export function diskIsFull(path: string | undefined): string {
  return `The disk is full: there is no room${path === undefined ? '' : ` for ${path}`}. Make some, and begin again.`;
}
