import { openSqliteStore } from '../../../../src/store/sqlite/openSqliteStore';
import type { Store } from '../../../../src/store/store';
import { newPath } from '../../workbench';

/** Opens a model of that file, an empty one where there is none. */
export const openStore = (file = newPath(), name = 'default'): Promise<Store> =>
	openSqliteStore(file, name, 'empty', '2026-01-02T03:04:05.678Z');
