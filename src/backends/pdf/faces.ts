/** The styles of the font, by the names under which a document knows them. */
export const FACES = { regular: 'regular', bold: 'bold' } as const;

/** Font files with TrueType outlines; slanted letters are made of these. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}
