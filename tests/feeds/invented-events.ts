/** An invented workshop as each interface writes it. Ranks begin at one; each is a day later than the one before. */
const day = (rank: number): string => new Date(Date.UTC(2026, 11, rank)).toISOString().slice(0, 10);

export const openagendaEvent = (rank: number) => ({
  uid: 1000 + rank,
  slug: `atelier-${rank}`,
  title: {fr: `Atelier ${rank}`},
  timezone: 'Europe/Paris',
  status: 1,
  attendanceMode: 1,
  timings: [{begin: `${day(rank)}T09:30:00+01:00`, end: `${day(rank)}T11:30:00+01:00`}],
});

export const calendarEvent = (rank: number) => ({
  id: rank,
  global_id: `site.example?id=${rank}`,
  status: 'publish',
  title: `Atelier ${rank} &#8211; photos`,
  description: '<p>Trier &amp; partager.</p>',
  url: `https://site.example/event/atelier-${rank}/`,
  all_day: false,
  start_date: `${day(rank)} 09:30:00`,
  end_date: `${day(rank)} 11:30:00`,
  utc_start_date: `${day(rank)} 08:30:00`,
  utc_end_date: `${day(rank)} 10:30:00`,
  timezone: 'UTC+1',
  cost: 'Gratuit',
  categories: [{name: 'Numérique &amp; vie'}],
  tags: [],
  venue: [],
  organizer: [],
});

export const post = (rank: number) => ({
  id: rank,
  date: `2026-11-${String(20 - (rank % 20)).padStart(2, '0')}T08:00:00`,
  status: 'publish',
  link: `https://site.example/nouvelle-${rank}/`,
  title: {rendered: `Nouvelle ${rank} &#8211; mairie`},
  excerpt: {rendered: '<p>Ce qu&rsquo;elle dit.</p>', protected: false},
});

export const odsRow = (rank: number) => ({
  identifiant: `ods-${rank}`,
  titre: `Atelier ${rank}`,
  date_debut: day(rank),
  date_fin: day(rank),
  commune: 'Florac Trois Rivières',
  code_insee: '48061',
  geo_point_2d: {lon: 3.5, lat: 44.25},
});

export const ics = (rank: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Agenda inventé',
    'BEGIN:VEVENT',
    `UID:ics-${rank}@site.example`,
    `DTSTART;TZID=Europe/Paris:${day(rank).replace(/-/g, '')}T093000`,
    'DURATION:PT2H',
    `SUMMARY:Atelier ${rank}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

export const rss = (rank: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><title>Site inventé</title>
<item><title>Nouvelle ${rank}</title><link>https://site.example/n${rank}</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0100</pubDate>
<description>&lt;p&gt;Ce qu&#8217;elle dit.&lt;/p&gt;</description></item>
<item><title>Atelier ${rank}</title><guid>a${rank}</guid><pubDate>Fri, 20 Nov 2026 08:00:00 +0100</pubDate>
<ev:startdate>${day(rank)}T09:30:00+01:00</ev:startdate><ev:location>Médiathèque, 48400 Florac Trois Rivières</ev:location></item>
</channel></rss>`;

/** As a spreadsheet of a French Windows saves it: in windows-1252, apart by semicolons, under a title. */
export const csv = (rank: number): Uint8Array =>
  Buffer.from(
    [
      'Ateliers de la médiathèque',
      '',
      'Intitulé;Date;Horaires;État',
      `Atelier ${rank}, été;${day(rank).split('-').reverse().join('/')};9h30-12h;Complet`,
      'Pas encore fixé;;;',
      '',
    ].join('\r\n'),
    'latin1',
  );
