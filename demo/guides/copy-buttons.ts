// Gives each text to paste a button that copies it. Without a script, the text is there all the same.
import {copied} from '../copied.js';

function withButton(pre: HTMLPreElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copier ce texte';
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

for (const pre of document.querySelectorAll('pre')) withButton(pre);
