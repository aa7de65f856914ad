import { setImmediate } from 'node:timers/promises';

/** Lets other work of n8n have its turn. */
export const breathe = (): Promise<void> => setImmediate();
