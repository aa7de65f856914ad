import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// n8n-core reads these when it is loaded, so this module is imported before it: a folder of its own, and no line about a new key.
process.env.N8N_USER_FOLDER ??= fs.mkdtempSync(path.join(os.tmpdir(), 'n8n-'));
process.env.N8N_ENCRYPTION_KEY ??= 'engine';
