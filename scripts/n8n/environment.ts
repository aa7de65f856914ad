/** Variables for an n8n on this machine alone that asks nothing of the network, and nothing of a person before it works. */
export const toEnvironment = (userFolder: string): NodeJS.ProcessEnv => ({
	...withoutN8n(process.env),
	N8N_USER_FOLDER: userFolder,
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_SECURE_COOKIE: 'false',
	// n8n will ask for it before it loads a package that it has not verified.
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
});

/** Leaves out the settings of another n8n on this machine: with its database or queue we would work on its data. */
const withoutN8n = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
	Object.fromEntries(
		Object.entries(environment).filter(([name]) => !/^(N8N|DB|QUEUE|EXECUTIONS)_/.test(name)),
	);
