/** The occasions on which a site is built: from nothing, with nothing changed, and after each small change. */
export const modes = ['cold', 'unchanged', 'edit', 'new', 'alias'] as const;
export type Mode = (typeof modes)[number];
