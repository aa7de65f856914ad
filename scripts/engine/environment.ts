import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// n8n-core reads these when it is loaded, so this module is imported before it: a folder of its own, never that of a real n8n,
// no line about a new key, and no log of errors that the caller gets anyway.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'n8n-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
process.env.N8N_USER_FOLDER = folder;
process.env.N8N_ENCRYPTION_KEY = 'engine';
process.env.N8N_LOG_LEVEL = 'silent';
