import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaReference } from '../../src/cli/new/schema-reference.js';

const root = join('/', 'proyek');

describe('the schema that a new SOP names', () => {
  it('is a relative path into the node_modules of the same project', () => {
    const package_ = join(root, 'node_modules', 'sop-toolkit');
    expect(schemaReference(package_, root)).toBe('./node_modules/sop-toolkit/schemas/sop.schema.json');
    expect(schemaReference(package_, join(root, 'sop', 'dinas'))).toBe(
      '../../node_modules/sop-toolkit/schemas/sop.schema.json',
    );
  });

  it('is a relative path inside the package itself', () => {
    expect(schemaReference(root, join(root, 'examples'))).toBe('../schemas/sop.schema.json');
  });

  it('is the place on this machine for a program that is installed elsewhere', () => {
    const package_ = join('/', 'usr', 'lib', 'node_modules', 'sop-toolkit');
    expect(schemaReference(package_, root)).toMatch(
      /^file:\/\/.*\/usr\/lib\/node_modules\/sop-toolkit\/schemas\/sop\.schema\.json$/,
    );
  });

  it('has no blank in it, where the editor would stop reading', () => {
    expect(schemaReference(join(root, 'alat sop'), join(root, 'alat sop', 'templates'))).toBe(
      '../schemas/sop.schema.json',
    );
    expect(schemaReference(join('/', 'alat sop'), root)).toMatch(/\/alat%20sop\/schemas\/sop\.schema\.json$/);
  });
});
