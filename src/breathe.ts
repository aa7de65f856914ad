/** Lets other work of the process have its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
