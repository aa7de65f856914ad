/** What a new model answers with before anybody has taught it: the default model's labels, or none. */
export type Start = 'default' | 'empty';
