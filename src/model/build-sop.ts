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
  const kind = kindOf(root.at('jenis').text());
  const revision = root.at('revisi_ke').integer();
  const standard = standardOf(root.at('standar_pelayanan'));
  const [created, revised, effective] = ['pembuatan', 'revisi', 'efektif'].map((key) =>
    root.at('tanggal').at(key).date(),
  );
  return {
    title: root.at('judul').text(),
    number: root.at('nomor').text(),
    ...(kind && { kind }),
    nature: root.at('sifat').text() === 'teknis' ? 'teknis' : 'administratif',
    agency: agencyOf(root.at('instansi')),
    dates: { ...(created && { created }), ...(revised && { revised }), ...(effective && { effective }) },
    ...(revision !== undefined && { revision }),
    approval: approvalOf(root.at('pengesahan')),
    initials: root.at('paraf').items().map(initialOf),
    legalBasis: root.at('dasar_hukum').texts(),
    qualifications: root.at('kualifikasi_pelaksana').texts(),
    related: root.at('keterkaitan').items().map(relatedOf),
    equipment: root.at('peralatan').texts(),
    warnings: root.at('peringatan').texts(),
    records: root.at('pencatatan').texts(),
    boxes: root.at('tambahan').items().map(boxOf),
    ...(standard && { standard }),
    actors: root
      .at('pelaksana')
      .entries()
      .map(([id, field]) => actorOf(id, field)),
    steps: root.at('langkah').items().map(buildStep),
    history: root.at('riwayat').items().map(historyOf),
  };
}

function kindOf(text: string): SopKind | undefined {
  return text === 'pelayanan' || text === 'rutin' || text === 'penugasan' ? text : undefined;
}

function agencyOf(field: FieldReader): Agency {
  return {
    name: field.at('nama').text(),
    units: field.at('unit').texts(),
    address: field.at('alamat').text(),
    logo: field.at('logo').text(),
  };
}

function approvalOf(field: FieldReader): Approval {
  return {
    office: field.at('jabatan').text(),
    name: field.at('nama').text(),
    rank: field.at('pangkat').text(),
    nip: field.at('nip').text(),
    onBehalf: field.at('mewakili').text(),
    signature: field.at('tanda_tangan').text() === 'elektronik' ? 'elektronik' : 'basah',
  };
}

function initialOf(field: FieldReader): Initial {
  return {
    role: field.at('peran').text(),
    office: field.at('jabatan').text(),
    name: field.at('nama').text(),
    nip: field.at('nip').text(),
  };
}

function relatedOf(field: FieldReader): RelatedSop {
  const text = field.text();
  const isPath = /\.sop\.ya?ml$/i.test(text);
  return {
    title: isPath ? '' : text || field.at('judul').text(),
    number: field.at('nomor').text(),
    path: isPath ? text : '',
  };
}

function boxOf(field: FieldReader): ExtraBox {
  const contents = field.at('isi');
  return { title: field.at('judul').text(), items: contents.texts(), listed: Array.isArray(contents.value) };
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
  return { ...(time && { time }), fee: field.at('biaya').text(), stages };
}

function actorOf(id: string, field: FieldReader): Actor {
  const officers = field.at('jumlah').integer() ?? 1;
  return {
    id,
    label: field.at('nama').text() || field.text(),
    abbreviation: field.at('singkatan').text(),
    external: isYes(field.at('eksternal').value),
    officers: Math.max(1, officers),
    group: field.at('kelompok').text(),
  };
}

function historyOf(field: FieldReader): HistoryEntry {
  const revision = field.at('revisi_ke').integer();
  const date = field.at('tanggal').date();
  return { ...(revision !== undefined && { revision }), ...(date && { date }), description: field.at('uraian').text() };
}

/** A `ya` in the place of `true` is a finding about the form; what it means is clear. */
function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:ya|true|benar)$/i.test(value.trim()));
}
