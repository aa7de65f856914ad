import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';

/** What one of the node's operations shows in the editor, and what it does. */
export interface Operation {
	/** How the list of operations shows it. */
	readonly option: INodePropertyOptions & { readonly value: string };
	/** Its parameters; shown with this operation only. */
	readonly properties: readonly INodeProperties[];
	/** Runs on all items; one outcome each, in order. */
	run(context: IExecuteFunctions, count: number): Promise<ItemOutcome[]>;
}

/** What became of one input item: what goes out in its stead, or why nothing does. */
export type ItemOutcome =
	{ readonly outputs: readonly OperationOutput[] } | { readonly error: unknown };

export interface OperationOutput {
	/** Fields beside those that the item came with. */
	readonly added: IDataObject;
	readonly binary?: INodeExecutionData['binary'];
	/** Whether it stands for itself, without the fields that the item came with. */
	readonly isNew?: boolean;
}

/** A result as n8n passes it on: nothing but JSON. */
export const toJson = (result: object): IDataObject => result as IDataObject;
