import type {Site} from './site.js';

/** A day passes: what is planned for it is done. */
export async function nextDay(site: Site): Promise<void> {
  site.php(`
    wp_clear_scheduled_hook('draille_refresh');
    return wp_schedule_event(time() - 1, 'daily', 'draille_refresh');
  `);
  await fetch(`${site.url}wp-cron.php?doing_wp_cron`);
}
