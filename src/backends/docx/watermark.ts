import type { WatermarkMark } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { element, type XmlElement } from './element.js';

/** Height of capitals as a share of the font's size. WordArt stretches its word to fill the whole box. */
const CAPITALS = 0.72;

/**
 * A pale word across the page, behind the text, written as WordArt in VML the way Word itself writes a watermark:
 * the only kind of turned text that Word and LibreOffice draw alike.
 */
export function watermarkPicture(mark: WatermarkMark, font: string, id: number): XmlElement {
  const width = mark.width;
  const height = mark.size * 10 * CAPITALS;
  const [centreX, centreY] = mark.center;
  const style = {
    position: 'absolute',
    'margin-left': points(centreX - width / 2),
    'margin-top': points(centreY - height / 2),
    width: points(width),
    height: points(height),
    rotation: `${(360 - mark.angle) % 360}`,
    'z-index': '-251658240',
    'mso-position-horizontal-relative': 'page',
    'mso-position-vertical-relative': 'page',
  };
  return element('w:pict', {}, [
    element(
      'v:shapetype',
      { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': 136, adj: 10_800, path: 'm@7,l@8,m@5,21600l@6,21600e' },
      [
        element(
          'v:formulas',
          {},
          TEXT_FORMULAS.map((eqn) => element('v:f', { eqn })),
        ),
        element('v:path', {
          textpathok: 't',
          'o:connecttype': 'custom',
          'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
          'o:connectangles': '270,180,90,0',
        }),
        element('v:textpath', { on: 't', fitshape: 't' }),
        element('v:handles', {}, [element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })]),
        element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
      ],
    ),
    element(
      'v:shape',
      {
        id: `TandaAir${id}`,
        'o:spid': `_x0000_s${1024 + id}`,
        type: '#_x0000_t136',
        alt: mark.text,
        style: Object.entries(style)
          .map(([key, value]) => `${key}:${value}`)
          .join(';'),
        'o:allowincell': 'f',
        fillcolor: '#c0c0c0',
        stroked: 'f',
      },
      [
        element('v:fill', { opacity: '.5' }),
        element('v:textpath', {
          style: `font-family:"${font.replace(/[";]/g, '')}";font-size:1pt;font-weight:bold`,
          trim: 't',
          string: mark.text,
        }),
      ],
    ),
  ]);
}

/** Twips as a CSS length. */
function points(length: Twips): string {
  return `${Math.round(length * 5) / 100}pt`;
}

/** The guides of Word's plain WordArt form. */
const TEXT_FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];
