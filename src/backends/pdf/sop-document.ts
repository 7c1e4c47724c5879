import PDFDocument from 'pdfkit';
import { escapeXml } from '../escape-xml.js';
import { joined } from '../joined.js';

/** A pdfkit document that describes itself as PDF/A wants it. */
export class SopDocument extends PDFDocument {
  // The constructor of pdfkit writes already: a value given here would come later and undo that.
  declare private parts: Uint8Array[] | undefined;

  /** Ends the document and gives the whole file. */
  finish(): Uint8Array {
    this.end();
    return joined(this.parts ?? []);
  }

  /** pdfkit is a stream of thousands of small pieces, which cost more in a stream than they do here. */
  override push(part: Uint8Array | null): boolean {
    this.parts ??= [];
    if (part) this.parts.push(part);
    return true;
  }

  /**
   * The properties again in XMP, letter by letter: pdfkit leaves out the day of the last change and does not escape "&"
   * or "<".
   */
  protected override _addInfo(): void {
    const { info } = this;
    const dated = (date: Date) => date.toISOString().replace('.000', '');
    this.appendXML(`<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <xmp:CreateDate>${dated(info.CreationDate)}</xmp:CreateDate>
  <xmp:ModifyDate>${dated(info.ModDate)}</xmp:ModifyDate>
  <xmp:CreatorTool>${escapeXml(info.Creator)}</xmp:CreatorTool>
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(info.Title)}</rdf:li></rdf:Alt></dc:title>
  <dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author)}</rdf:li></rdf:Seq></dc:creator>
  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(info.Subject)}</rdf:li></rdf:Alt></dc:description>
  <pdf:Keywords>${escapeXml(info.Keywords)}</pdf:Keywords>
  <pdf:Producer>${escapeXml(info.Producer)}</pdf:Producer>
</rdf:Description>`);
  }
}
