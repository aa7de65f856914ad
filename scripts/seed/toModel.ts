import type { Property } from '../../src/example/label';
import type { Calibration } from '../../src/model/calibration';
import type { BuiltModel } from '../../src/model/defaultModel';
import type { FittedProperty } from './fitProperty';
import { packTable } from './packTable';

/** Puts both properties together. */
export const toModel = (
	version: string,
	{ department, responsibility }: Readonly<Record<Property, FittedProperty>>,
): BuiltModel => ({
	version,
	table: packTable(department.vocabulary, department.entries, responsibility.entries),
	properties: { department: department.built, responsibility: responsibility.built },
});

export type Calibrations = Readonly<Record<Property, Calibration>>;

/** The model with calibrations in place of its own. */
export const withCalibrations = (model: BuiltModel, calibrations: Calibrations): BuiltModel => {
	const { department, responsibility } = model.properties;
	return {
		...model,
		properties: {
			department: { ...department, calibration: calibrations.department },
			responsibility: { ...responsibility, calibration: calibrations.responsibility },
		},
	};
};
