/** Languages that findings and help are written in; Indonesian is the default. */
export type Language = 'id' | 'en';
