import { buildStep } from './build-step.js';
import type { FieldReader } from './field-reader.js';
import type {
  Actor,
  Agency,
  Approval,
  ExtraBox,
  HistoryEntry,
  Initial,
  RelatedSop,
  ServiceStandard,
  Sop,
  SopKind,
  TimeText,
} from './sop.js';

/**
 * Builds the SOP of the data of a file with its defaults merged. Every field that is missing, empty or of a wrong kind is
 * left empty; lists keep their empty items, so that an index in the SOP is an index in the file.
 */
export function buildSop(root: FieldReader): Sop {
  const kind = kindOf(root.textAt('jenis'));
  const revision = root.at('revisi_ke').integer();
  const standard = standardOf(root.at('standar_pelayanan'));
  const [created, revised, effective] = ['pembuatan', 'revisi', 'efektif'].map((key) =>
    root.at('tanggal').at(key).date(),
  );
  // What may be missing comes last: V8 is slow with all that stands behind it.
  return {
    title: root.textAt('judul'),
    number: root.textAt('nomor'),
    nature: root.textAt('sifat') === 'teknis' ? 'teknis' : 'administratif',
    agency: agencyOf(root.at('instansi')),
    dates: { ...(created && { created }), ...(revised && { revised }), ...(effective && { effective }) },
    approval: approvalOf(root.at('pengesahan')),
    initials: root.at('paraf').items().map(initialOf),
    legalBasis: root.at('dasar_hukum').texts(),
    qualifications: root.at('kualifikasi_pelaksana').texts(),
    related: root.at('keterkaitan').items().map(relatedOf),
    equipment: root.at('peralatan').texts(),
    warnings: root.at('peringatan').texts(),
    records: root.at('pencatatan').texts(),
    boxes: root.at('tambahan').items().map(boxOf),
    actors: root
      .at('pelaksana')
      .entries()
      .map(([id, field]) => actorOf(id, field)),
    steps: root.at('langkah').items().map(buildStep),
    history: root.at('riwayat').items().map(historyOf),
    ...(kind && { kind }),
    ...(revision !== undefined && { revision }),
    ...(standard && { standard }),
  };
}

function kindOf(text: string): SopKind | undefined {
  return text === 'pelayanan' || text === 'rutin' || text === 'penugasan' ? text : undefined;
}

function agencyOf(field: FieldReader): Agency {
  return {
    name: field.textAt('nama'),
    units: field.at('unit').texts(),
    address: field.textAt('alamat'),
    logo: field.textAt('logo'),
  };
}

function approvalOf(field: FieldReader): Approval {
  return {
    office: field.textAt('jabatan'),
    name: field.textAt('nama'),
    rank: field.textAt('pangkat'),
    nip: field.textAt('nip'),
    onBehalf: field.textAt('mewakili'),
    signature: field.textAt('tanda_tangan') === 'elektronik' ? 'elektronik' : 'basah',
  };
}

function initialOf(field: FieldReader): Initial {
  return {
    role: field.textAt('peran'),
    office: field.textAt('jabatan'),
    name: field.textAt('nama'),
    nip: field.textAt('nip'),
  };
}

function relatedOf(field: FieldReader): RelatedSop {
  const text = field.text();
  const isPath = /\.sop\.ya?ml$/i.test(text);
  return {
    title: isPath ? '' : text || field.textAt('judul'),
    number: field.textAt('nomor'),
    path: isPath ? text : '',
  };
}

function boxOf(field: FieldReader): ExtraBox {
  const contents = field.at('isi');
  return { title: field.textAt('judul'), items: contents.texts(), listed: Array.isArray(contents.value) };
}

function standardOf(field: FieldReader): ServiceStandard | undefined {
  const entries = field.entries();
  if (entries.length === 0) return undefined;
  const time = field.at('waktu').time();
  const stages = new Map<string, TimeText>();
  for (const [name, limit] of field.at('tahap').entries()) {
    const read = limit.time();
    if (read !== undefined) stages.set(name.trim(), read);
  }
  return { ...(time && { time }), fee: field.textAt('biaya'), stages };
}

function actorOf(id: string, field: FieldReader): Actor {
  const officers = field.at('jumlah').integer() ?? 1;
  return {
    id,
    label: field.textAt('nama') || field.text(),
    abbreviation: field.textAt('singkatan'),
    external: isYes(field.at('eksternal').value),
    officers: Math.max(1, officers),
    group: field.textAt('kelompok'),
  };
}

function historyOf(field: FieldReader): HistoryEntry {
  const revision = field.at('revisi_ke').integer();
  const date = field.at('tanggal').date();
  return { ...(revision !== undefined && { revision }), ...(date && { date }), description: field.textAt('uraian') };
}

/** A `ya` in the place of `true` is a finding about the form; what it means is clear. */
function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:ya|true|benar)$/i.test(value.trim()));
}
