import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {choiceIn, fragmentOf, NEW_CHOICE} from '../../../demo/configurateur/choice.js';
import {folderOf, UNKNOWN_FOLDER} from '../../../demo/configurateur/own-folder.js';
import {someChoice} from './some-choice.js';

describe('the address of the configurator', () => {
  it('says nothing as long as nothing was chosen', () => assert.equal(fragmentOf(NEW_CHOICE), ''));

  it('gives the same choice back to who reloads or shares it', () => {
    const choice = someChoice({
      widget: 'conseiller-map',
      communes: ['48095', '48061'],
      options: {tiles: 'ign', src: 'https://a.fr/lieux.csv?a=1&b="é"#c'},
      accent: '#7a1f3d',
      lang: 'en',
      cms: 'spip',
      hosting: 'ours',
      files: 'https://www.mende.fr/draille/',
      page: 'https://www.mende.fr/aide?x=1',
      phone: '04 65 71 00 00',
    });
    assert.deepEqual(choiceIn(`#${fragmentOf(choice)}`), choice);
  });

  it('keeps « chez nous » for who does not know the address of the folder yet', () => {
    const choice = someChoice({hosting: 'ours'});
    assert.deepEqual(choiceIn(fragmentOf(choice)), choice);
  });

  it('means « chez nous » where it names a folder, and names none for who stays on this site', () => {
    assert.equal(choiceIn('#fichiers=https://www.mende.fr/draille/').hosting, 'ours');
    const back = someChoice({hosting: 'here', files: 'https://www.mende.fr/draille/'});
    assert.equal(fragmentOf(back), 'ou=48');
  });

  it('takes no commune of another département', () => {
    assert.deepEqual(choiceIn('#ou=48&communes=75056,48095').communes, ['48095']);
    assert.deepEqual(choiceIn('#ou=2A&communes=2A004,2B033').communes, ['2A004']);
    assert.deepEqual(choiceIn('#ou=974&communes=97411,97209').communes, ['97411']);
  });

  it('is read without what nobody can choose', () => {
    const said =
      '#outil=script&ou=99&communes=48095&couleur=url(x)&langue=de&site=x&fichiers=javascript:1&page=x';
    assert.deepEqual(choiceIn(said), NEW_CHOICE);
  });

  it('cannot give a handler, a style or a territory of its own to the preview', () => {
    const said = '#opt-onclick=alert(1)&opt-style=x&opt-departement=12&opt-LOCKED=&opt-locked=';
    assert.deepEqual(choiceIn(said).options, {locked: ''});
  });
});

describe('the folder where a mairie puts the files', () => {
  it('ends with a bar, whatever was typed', () =>
    assert.equal(folderOf(' https://www.mende.fr/draille?x#y '), 'https://www.mende.fr/draille/'));
  it('is not a file of the folder, where somebody copied that address', () => {
    for (const file of ['index.html', 'iframe.html?widget=x', 'conseiller-finder.js'])
      assert.equal(folderOf(`https://www.mende.fr/draille/${file}`), 'https://www.mende.fr/draille/');
    assert.equal(folderOf('https://www.mende.fr'), 'https://www.mende.fr/');
  });
  it('begins with https://, which few people type', () =>
    assert.equal(folderOf('www.mende.fr/draille'), 'https://www.mende.fr/draille/'));
  it('is still to be written where what was typed is no address', () => {
    assert.equal(folderOf('chez nous'), UNKNOWN_FOLDER);
    assert.equal(folderOf(''), UNKNOWN_FOLDER);
    assert.equal(folderOf('https://VOTRE-SITE/draille/'), UNKNOWN_FOLDER);
  });
});
