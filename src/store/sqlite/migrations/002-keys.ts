/** Rows of history keep the normalised title beside the title; NULL in rows that were written before. */
export const keys = `
ALTER TABLE classifications ADD COLUMN title_key TEXT;
`;
