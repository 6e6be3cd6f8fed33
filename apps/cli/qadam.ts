/** `findPackageJSON` of `node:module`, the youngest part of Node that the program rests on, came with 22.14. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Asked before anything else is loaded: an older Node breaks off in the middle of it with a SyntaxError.
if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(
    `qadam: This is Node ${process.versions.node}; Qadam runs on Node 22.14 or later. In its folder, "npm run -s qadam -- …" brings the right one.\n`,
  );
  process.exitCode = 1;
} else await import('./main');

export {};
