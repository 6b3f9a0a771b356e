import 'draille/conseiller-finder/define';
import 'draille/jsx';
import type {ConseillerFinder, PlaceSelectedEvent} from 'draille';
import {StrictMode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

function Page() {
  const finder = useRef<ConseillerFinder>(null);
  const [chosen, choose] = useState('');
  const selected = (event: PlaceSelectedEvent): void => {
    event.preventDefault();
    choose(event.place.name);
  };
  return (
    <main>
      <button onClick={() => void finder.current?.refresh()}>Relire</button>
      <conseiller-finder
        ref={finder}
        className="finder"
        departement="48"
        src="/data/"
        heading-level="3"
        map="none"
        locked
        onplace-selected={selected}
        ondata-loaded={({places}) => console.log(places.toFixed())}
      >
        <span slot="title">Se faire aider</span>
      </conseiller-finder>
      <output>{chosen}</output>
    </main>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
