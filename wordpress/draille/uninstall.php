<?php

namespace Draille;

defined('WP_UNINSTALL_PLUGIN') || exit;

foreach (['options', 'data-folder', 'refresh', 'refresh-state', 'schedule', 'cleanup'] as $concern) {
    require_once __DIR__ . "/includes/class-{$concern}.php";
}

Cleanup::uninstall();
