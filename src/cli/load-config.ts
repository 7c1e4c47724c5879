import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Finding } from '../diagnostics/diagnostic.js';
import type { Config } from '../model/config.js';
import { isMapping } from '../model/field-reader.js';
import { DEFAULT_CONFIG, mergeConfigs } from '../model/merge-configs.js';
import { settingsForFile } from '../model/overrides.js';
import type { ConfigLayer, ConfigSettings } from '../model/parse-config.js';
import { usageError } from './cli-error.js';
import type { FaultyFile } from './config-report.js';
import { isLink } from './is-link.js';
import { CONFIG_NAME, foldersAbove } from './project-folder.js';
import { readText } from './read-text.js';
import type { World } from './world.js';

/** Gives the configuration that holds for a folder, or for one SOP in it with the overrides that name it (absolute paths). */
export type ConfigLoader = (folder: string, file?: string) => Promise<Config>;

/**
 * Makes a loader that reads each configuration once. The nearest `sop.config.yaml` above an SOP counts, or the one that
 * `--config` names; what it extends lies under it.
 *
 * @param onRead called with the absolute path of each configuration that is read
 * @throws CliError (exit code 2) where a configuration is missing or cannot be used, with the places
 */
export function configLoader(world: World, named?: string, onRead?: (path: string) => void): ConfigLoader {
  const layers = new Map<string, Promise<ConfigLayer>>();
  const chains = new Map<string, Promise<readonly Link[]>>();
  const configs = new Map<string, Promise<Config>>();
  const layerAt = (path: string) =>
    remembered(layers, path, () => {
      onRead?.(path);
      return readLayer(path, world);
    });
  const chainOf = async (folder: string) => {
    const path = named === undefined ? nearestConfig(folder) : namedConfig(named, world.cwd);
    if (path === undefined) return [];
    const faults: FaultyFile[] = [];
    const chain = await layersOf(path, [], layerAt, faults);
    if (faults.length > 0) throw (await import('./config-report.js')).brokenConfig(faults);
    return chain;
  };
  return async (folder, file) => {
    const chain = await remembered(chains, folder, () => chainOf(folder));
    const overrides = chain.some(({ layer }) => layer.settings.overrides.length > 0);
    const key = overrides && file !== undefined ? file : folder;
    return remembered(configs, key, async () =>
      chain.length === 0 ? DEFAULT_CONFIG : mergeConfigs(chain.flatMap((link) => settingsFor(folder, file, link))),
    );
  };
}

function remembered<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

function nearestConfig(folder: string): string | undefined {
  for (const above of foldersAbove(folder)) {
    const path = join(above, CONFIG_NAME);
    if (isFile(path)) return path;
    if (isLink(path)) throw brokenLink(path);
  }
  return undefined;
}

/** To pass over it would check by other rules than the office has set, and say nothing of it. */
function brokenLink(path: string) {
  return usageError({
    id: `Konfigurasi "${path}" adalah tautan ke berkas yang tidak ada. Betulkan tautannya, atau hapus.`,
    en: `The configuration "${path}" is a link to a file that does not exist. Mend the link, or remove it.`,
  });
}

function namedConfig(named: string, cwd: string): string {
  const path = resolve(cwd, named);
  if (isFile(path)) return path;
  if (isFile(join(path, CONFIG_NAME))) throw inFolder(named);
  throw usageError({
    id: `Berkas konfigurasi "${named}" (--config) tidak ada.`,
    en: `There is no configuration "${named}" (--config).`,
  });
}

function inFolder(named: string) {
  const file = join(named, CONFIG_NAME).replaceAll('\\', '/');
  return usageError({
    id: `"${named}" (--config) adalah folder. Tulis --config ${file}.`,
    en: `"${named}" (--config) is a folder. Write --config ${file}.`,
  });
}

async function readLayer(path: string, world: World): Promise<ConfigLayer> {
  const below = relative(world.cwd, path);
  const { source, findings } = await readText(path, below.startsWith('..') ? path : below);
  // Only where there is a configuration: what reads YAML and knows the rules takes its time to load.
  const [{ parseConfig }, { RULE_NAMES }, { STUBBORN }] = await Promise.all([
    import('../model/parse-config.js'),
    import('../rules/catalogue.js'),
    import('../checking/rule-of-finding.js'),
  ]);
  const layer = parseConfig(source, RULE_NAMES, STUBBORN);
  return { ...layer, findings: [...findings, ...layer.findings] };
}

interface Link {
  readonly path: string;
  readonly layer: ConfigLayer;
}

/** A configuration with all that it extends, the farthest first. What is wrong on the way is collected, not thrown. */
async function layersOf(
  path: string,
  below: readonly string[],
  layerAt: (path: string) => Promise<ConfigLayer>,
  faults: FaultyFile[],
): Promise<readonly Link[]> {
  const layer = await layerAt(path);
  const findings: Finding[] = [...layer.findings];
  const chain: Link[] = [];
  for (const [index, value] of layer.extends.entries()) {
    const target = extendedFile(resolve(dirname(path), value));
    const message = target === undefined ? 'extends-missing' : 'extends-cycle';
    if (target === undefined || target === path || below.includes(target)) {
      findings.push({ rule: 'config', message, data: { value }, place: { path: ['extends', index] } });
    } else {
      chain.push(...(await layersOf(target, [...below, path], layerAt, faults)));
    }
  }
  if (findings.length > 0) faults.push({ document: layer.document, findings });
  return [...chain, { path, layer }];
}

/** A folder stands for the configuration in it. */
function extendedFile(path: string): string | undefined {
  if (isFile(path)) return path;
  const inside = join(path, CONFIG_NAME);
  return isFile(inside) ? inside : undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function settingsFor(folder: string, file: string | undefined, link: Link): readonly ConfigSettings[] {
  const settings = withLogo(folder, link);
  if (file === undefined) return [settings];
  return settingsForFile(settings, relative(dirname(link.path), file).replaceAll('\\', '/'));
}

/** The path of a logo among the defaults starts at the configuration that names it; an SOP's own starts at the SOP. */
function withLogo(folder: string, { path, layer }: Link): ConfigSettings {
  const { defaults } = layer.settings;
  const agency = defaults.instansi;
  if (!isMapping(agency) || typeof agency.logo !== 'string' || isAbsolute(agency.logo)) return layer.settings;
  const logo = relative(folder, resolve(dirname(path), agency.logo));
  return { ...layer.settings, defaults: { ...defaults, instansi: { ...agency, logo } } };
}
