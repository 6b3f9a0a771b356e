import {staticServer, listen} from './demo/static-server.js';
import {MOUNTS} from './demo/mounts.js';
import {openBrowser} from './tests/dist/two-hosts.js';
const server = staticServer(MOUNTS); const port = await listen(server, 0);
const b = await openBrowser('chromium');
const at = `http://127.0.0.1:${port}/configurateur/`;
async function shot(name: string, hash: string, w: number, h = 800, act?: (p: any) => Promise<void>) {
  const p = await b.newPage(); await p.setViewport({width: w, height: h});
  p.on('console', (m) => console.log(name, m.text())); p.on('pageerror', (e) => console.log(name, String(e)));
  await p.goto(at + hash); await new Promise((r) => setTimeout(r, 1500));
  if (act) await act(p);
  const sw = await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth]); console.log(name, sw.join('/'));
  const H = await p.evaluate(() => document.documentElement.scrollHeight); for (let y = 0, i = 0; y < H && i < 4; y += 1400, i++) await p.screenshot({path: `/tmp/shot-${name}-${i}.png`, clip: {x: 0, y, width: w, height: Math.min(1400, H - y)}, captureBeyondViewport: true}); await p.close();
}
await shot('wide', '#ou=48&couleur=%23f2c14e&site=spip', 1280);
for (const s of [1, 2, 3, 4, 5]) await shot(`phone${s}`, `#ou=48&communes=48095&couleur=%237a1f3d&site=spip&etape=${s}`, 360, 740, async (p) => { if (s === 5) { await p.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true))); await new Promise((r) => setTimeout(r, 800)); } });
await shot('narrow', `#ou=48&etape=2`, 320);
await b.close(); server.close(); server.closeAllConnections();
