<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Once a day, at an hour of each site's own: not every mairie at midnight. */
final class Schedule
{
    public const HOOK = 'draille_refresh';

    public static function start(): void
    {
        add_action(self::HOOK, [Refresh::class, 'run']);
        add_action('init', [self::class, 'follow']);
        register_deactivation_hook(FILE, [Cleanup::class, 'deactivate']);
    }

    /** Holds on each site of a network too, where activation runs once for all. */
    public static function follow(): void
    {
        $wanted = Options::all()['data'] !== '';
        if ($wanted && !wp_next_scheduled(self::HOOK)) {
            wp_schedule_event(time() + wp_rand(HOUR_IN_SECONDS, DAY_IN_SECONDS), 'daily', self::HOOK);
        } elseif (!$wanted && wp_next_scheduled(self::HOOK)) {
            wp_clear_scheduled_hook(self::HOOK);
        }
    }
}
