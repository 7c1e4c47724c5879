/** One complaint of a compiled validator, in the words of JSON Schema. */
export interface SchemaError {
  /** JSON pointer into the data. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the complaint is about the name of a key rather than about a value. */
  readonly propertyName?: string;
}

/** A function that ajv compiled ahead of time (`scripts/build-validators.mjs`); it leaves its complaints on itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
