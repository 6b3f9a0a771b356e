// Makes texts to paste ready to be: with the addresses of this site, and a button that copies. Without a script, the texts are
// there all the same.
import {copied} from '../copied.js';
import {HOST_FOLDER} from '../host-folder.js';

/** Folder of the built files on this site. */
const FOLDER = new URL('../', import.meta.url).href;

/** Whether a text named the folder that nobody knows, which is this site’s now. */
function withOwnAddresses(pre: HTMLPreElement): boolean {
  const code = pre.querySelector('code');
  if (!code?.textContent.includes(HOST_FOLDER)) return false;
  code.textContent = code.textContent.replaceAll(HOST_FOLDER, FOLDER);
  return true;
}

function withButton(pre: HTMLPreElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copier ce texte';
  button.setAttribute('aria-label', `Copier ce texte : ${pre.getAttribute('aria-label') ?? ''}`);
  const said = document.createElement('span');
  said.className = 'copied';
  said.setAttribute('role', 'status');
  const place = document.createElement('p');
  place.className = 'copy';
  place.append(button, said);
  pre.after(place);
  button.addEventListener('click', () => {
    void copied(pre.textContent, pre).then((words) => (said.textContent = words));
  });
}

function note(): void {
  const words = document.createElement('p');
  words.className = 'own-addresses';
  words.textContent =
    'Dans les textes à coller de cette page, l’adresse de l’outil est déjà celle de ce site.';
  document.querySelector('h1')?.after(words);
}

const texts = [...document.querySelectorAll('pre')];
if (texts.map(withOwnAddresses).includes(true)) note();
texts.forEach(withButton);
