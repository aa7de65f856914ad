// Copies what the TypeScript compiler leaves out: icons and codex files of the nodes, icons of the credential, the built model.
const { src, dest } = require('gulp');

exports.default = () =>
	src(
		[
			'nodes/**/*.{svg,json}',
			'credentials/*.svg',
			'src/example/lexicon/*.tsv',
			'src/seed/default-model.bin',
		],
		{
			base: '.',
			encoding: false,
			allowEmpty: true,
		},
	).pipe(dest('dist'));
