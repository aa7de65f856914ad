// Makes what the TypeScript compiler leaves out: copies icons and codex files of the nodes, icons of the credential and the
// built model, and packs the lexicon.
const { src, dest, parallel } = require('gulp');

const copy = () =>
	src(['nodes/**/*.{svg,json}', 'credentials/*.svg', 'src/seed/default-model.bin'], {
		base: '.',
		encoding: false,
		allowEmpty: true,
	}).pipe(dest('dist'));

const packLexicon = async () =>
	require('./dist/scripts/packLexicon').packLexicon('dist/src/example/lexicon.bin');

exports.default = parallel(copy, packLexicon);
