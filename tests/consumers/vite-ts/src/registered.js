import 'draille/conseiller-finder/define';
