/** The account of a local n8n for development and tests; known to everybody, so never for one that others can reach. */
export const OWNER = {
	email: 'dev@example.com',
	firstName: 'Dev',
	lastName: 'Local',
	password: 'JobTitle1',
} as const;

/** Creates the owner account unless the n8n at `url` has one. */
export const ensureOwner = async (url: string): Promise<void> => {
	if (!(await needsOwner(url))) return;
	const response = await fetch(`${url}/rest/owner/setup`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(OWNER),
	});
	if (!response.ok)
		throw new Error(`n8n refused the owner account: ${response.status} ${await response.text()}`);
};

const needsOwner = async (url: string): Promise<boolean> => {
	const { data } = (await (await fetch(`${url}/rest/settings`)).json()) as Settings;
	return data.userManagement.showSetupOnFirstLoad;
};

interface Settings {
	readonly data: { readonly userManagement: { readonly showSetupOnFirstLoad: boolean } };
}
