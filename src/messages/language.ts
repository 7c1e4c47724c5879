/** Languages that findings and help are written in; Indonesian is the default. */
export type Language = 'id' | 'en';

export const LANGUAGES: readonly Language[] = ['id', 'en'];

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;
