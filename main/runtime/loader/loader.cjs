// What a stock Electron's default app does, for one that comes without: runs the app in the folder named first.
const { app } = require('electron');
const path = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('usage: electron FOLDER');
  process.exit(2);
}
const root = path.resolve(folder);
const { name, version, main } = require(path.join(root, 'package.json'));
app.setName(name);
// @ts-expect-error Electron's own default app calls these two, its types leave them out.
app.setVersion(version);
// @ts-expect-error the same
app.setAppPath(root);
require(path.join(root, main));
