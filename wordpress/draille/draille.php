<?php
/**
 * Plugin Name:       Draille
 * Description:       L’aide numérique près de chez vous : conseillers numériques, France services et autres lieux, dans vos pages. Sans cookie, sans traceur ; vos visiteurs ne contactent que votre site.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       draille
 */

namespace Draille;

defined('ABSPATH') || exit;

const VERSION = '__VERSION__';
const FILE = __FILE__;

foreach ([
    'catalogue',
    'widgets',
    'site-address',
    'attributes',
    'options',
    'data-folder',
    'assets',
    'element',
    'shortcode',
    'block',
    'placeholders',
    'refused',
    'download',
    'departement-files',
    'neighbour-files',
    'agenda-file',
    'refresh',
    'schedule',
    'colour',
    'settings',
    'settings-fields',
    'settings-page',
    'refresh-state',
    'uploads',
    'privacy',
    'cleanup',
] as $concern) {
    require_once __DIR__ . "/includes/class-{$concern}.php";
}

Assets::start();
Shortcode::start();
Block::start();
Placeholders::start();
Schedule::start();
Uploads::start();
if (is_admin()) {
    Settings::start();
    Settings_Page::start();
    Privacy::start();
}
