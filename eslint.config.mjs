import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const { recommendedWithoutN8nCloudSupport } = n8nCommunityNodesPlugin.configs;

const OFF = {
	// Contradicts @n8n/community-nodes/node-connection-type-literal, which asks for NodeConnectionTypes.Main instead of 'main'.
	'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
	'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
	// The description stands in a file of its own, so that the node's file shows only what the node does.
	'n8n-nodes-base/node-filename-against-convention': 'off',
	'@n8n/community-nodes/icon-validation': 'off',
	// For packages of n8n's own repository; a community package links its own page, which has capitals in its anchors or not.
	'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
	// The model needs SQLite's binaries, which cannot be bundled; architecture.md names each dependency's reason.
	'@n8n/community-nodes/no-runtime-dependencies': 'off',
	// Tested by the nodes: `testedBy` stands in nodes/shared/modelFields.ts, where the rule does not look.
	'@n8n/community-nodes/credential-test-required': 'off',
};

export default tseslint.config(
	{ ignores: ['dist/', 'node_modules/', 'reports/'] },
	{ files: ['**/*.ts'], extends: [tseslint.configs.strict] },
	{
		...recommendedWithoutN8nCloudSupport,
		files: ['nodes/**/*.ts', 'credentials/**/*.ts', 'package.json'],
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: n8nNodesBase.configs.nodes.rules,
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: n8nNodesBase.configs.credentials.rules,
	},
	{ files: ['nodes/**/*.ts', 'credentials/**/*.ts'], rules: OFF },
	{
		files: ['package.json'],
		rules: {
			'@n8n/community-nodes/no-runtime-dependencies':
				OFF['@n8n/community-nodes/no-runtime-dependencies'],
		},
	},
	{
		files: ['**/*.ts'],
		rules: {
			// A value that was just looked up or counted is known to be there; the reason is in the line or beside it.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
);
