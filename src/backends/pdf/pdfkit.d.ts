/** The part of pdfkit that is used here; the package brings no types of its own. Lengths are points, y runs downwards. */
declare module 'pdfkit' {
  /** What pdfkit takes for a font that is parsed already; see `embedded-font.ts`. */
  export interface ParsedFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
    readonly 'OS/2': { readonly sFamilyClass: number };
    readonly post: { readonly isFixedPitch: boolean };
    readonly head: { readonly macStyle: { readonly italic: boolean } };
    layout(text: string): ParsedRun;
    getGlyph(id: number): { readonly advanceWidth: number };
    createSubset(): ParsedSubset;
  }

  export interface ParsedRun {
    readonly glyphs: readonly ParsedGlyph[];
    /** pdfkit scales these in place. */
    readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
    readonly advanceWidth: number;
  }

  export interface ParsedGlyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }

  export interface ParsedSubset {
    /** The number in the subset of a glyph. */
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }

  export interface DocumentOptions {
    readonly autoFirstPage: false;
    /** Without this pdfkit would embed Helvetica. */
    readonly font: ParsedFont;
    readonly pdfVersion: '1.7';
    readonly subset?: 'PDF/A-2b';
    readonly tagged: true;
    readonly lang: string;
    readonly displayTitle: true;
    readonly info: DocumentProperties;
  }

  export interface DocumentProperties {
    readonly Title: string;
    readonly Author: string;
    readonly Subject: string;
    readonly Keywords: string;
    readonly Creator: string;
    readonly Producer: string;
    readonly CreationDate: Date;
    readonly ModDate: Date;
  }

  export interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    /** Degrees, counter-clockwise about the text's place. */
    readonly rotation?: number;
    readonly oblique?: boolean;
    /** Percent. */
    readonly horizontalScaling?: number;
  }

  /** What pdfkit makes of a picture before it draws it. */
  export interface LoadedPicture {
    /** Name among the pictures of its page. */
    readonly label: string;
    readonly width: number;
    readonly height: number;
    obj?: FileObject;
    embed(document: PDFDocument): void;
  }

  /** An object of the file. */
  export interface FileObject {
    end(content?: Uint8Array): void;
  }

  export interface StructureOptions {
    readonly alt?: string;
    /** Left, top, right, bottom on the current page. */
    readonly bbox?: readonly [number, number, number, number];
  }

  export interface StructureElement {
    /** The element's own dictionary; it is written when the document ends. */
    readonly dictionary: { readonly data: { A?: Readonly<Record<string, unknown>> } };
    add(child: StructureElement | StructureContent): this;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly info: DocumentProperties;
    readonly outline: { addItem(title: string): unknown };
    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
    end(): void;
    /** Takes each piece that is written (Node's stream.Readable). */
    push(part: Uint8Array | null): boolean;

    save(): this;
    restore(): this;
    scale(factor: number): this;
    rotate(degrees: number, options: { readonly origin: readonly [number, number] }): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'square'): this;
    path(data: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
    stroke(color: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(color: string): this;

    registerFont(name: string, font: ParsedFont): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    widthOfString(text: string): number;
    image(
      picture: Uint8Array | LoadedPicture,
      x: number,
      y: number,
      options: { readonly width: number; readonly height: number; readonly ignoreOrientation?: boolean },
    ): this;

    /** Makes an object of the file; it has to be ended. */
    ref(data: Readonly<Record<string, unknown>>): FileObject;

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' | 'Background' }): this;
    endMarkedContent(): this;

    /** Called when the document ends, to describe it in XMP; `appendXML` takes what it has to say. */
    protected _addInfo(): void;
    protected appendXML(xml: string): void;
  }
}

declare module 'svg-to-pdfkit' {
  import type PDFDocument from 'pdfkit';

  export default function draw(
    document: PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: {
      readonly width: number;
      readonly height: number;
      /** Name of the registered font for a text. */
      readonly fontCallback: (family: string, bold: boolean) => string;
      /** What to draw for a reference to a picture. */
      readonly imageCallback: (reference: string) => string;
      readonly warningCallback: (warning: string) => void;
    },
  ): void;
}
