// Makes a fresh clone ready: installs the dependencies when package-lock.json has changed since the last install, and puts
// Node 24 (npm's `node` package, whose install script .npmrc switches off like all others) in place.
// Plain JavaScript without dependencies, because it runs on whatever Node the machine has.
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const lock = path.join(root, 'package-lock.json');
const stamp = path.join(root, 'node_modules', '.ready');
const wanted = createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
const installed = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';

const npm = (...args) =>
	execFileSync('npm', args, {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});

if (installed !== wanted) {
	console.error('Installing dependencies (about a minute) ...');
	npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
	npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
	fs.writeFileSync(stamp, wanted);
}
