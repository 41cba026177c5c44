import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Unpacks a Debian package and whatever it lacks here into `folder`, without root and without changing the machine.
 * Gives the path of a starter for the first of `programs` that is in it, or undefined where that is impossible.
 */
export function unpackFromDebian(name, programs, folder) {
  const starter = join(folder, 'run');
  if (existsSync(starter)) return starter;
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  if (!download(name, folder)) return undefined;
  const binary = programs.flatMap(program =>
    ['usr/bin', 'usr/games'].map(place => join(files, place, program)),
  );
  return writeStarter(
    starter,
    binary.find(path => existsSync(path)),
    files,
  );
}

function download(name, folder) {
  const packages = lackingPackages(name);
  if (packages.length === 0) return false;
  if (!run('apt-get', ['-o', 'APT::Sandbox::User=', 'download', ...packages], folder)) return false;
  const archives = readdirSync(folder).filter(file => file.endsWith('.deb'));
  return archives.every(archive => run('dpkg', ['-x', archive, 'files'], folder));
}

/** What an installation would bring; a bare container has no package lists, and root may fetch them. */
function lackingPackages(name) {
  const simulate = () => run('apt-get', ['install', '-s', '--no-install-recommends', name]);
  const plan = simulate() || (process.getuid?.() === 0 && run('apt-get', ['update']) && simulate()) || '';
  return [...plan.matchAll(/^Inst (\S+)/gm)].map(([, lacking]) => lacking);
}

/** A shell script that runs the binary with the libraries that were unpacked beside it. */
function writeStarter(starter, binary, files) {
  if (!binary) return undefined;
  const libraries = ['lib', 'usr/lib'].map(place => join(files, place)).filter(place => existsSync(place));
  const folders = libraries.flatMap(place =>
    readdirSync(place).map(architecture => join(place, architecture)),
  );
  writeFileSync(starter, `#!/bin/sh\nLD_LIBRARY_PATH='${folders.join(':')}' exec '${binary}' "$@"\n`);
  chmodSync(starter, 0o755);
  return starter;
}

/** What a command says (a space where it says nothing), or undefined when it fails or is not there. */
function run(command, args, cwd) {
  const { status, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout || ' ' : undefined;
}
