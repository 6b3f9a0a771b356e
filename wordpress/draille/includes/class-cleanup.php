<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Leaves the site as it was found. */
final class Cleanup
{
    /** Deactivated, the plugin keeps what it knows and does nothing any more. */
    public static function deactivate(bool $everywhere): void
    {
        self::onSites($everywhere, static fn () => wp_clear_scheduled_hook(Schedule::HOOK));
    }

    /** Uninstalled, it leaves nothing: neither options, nor events, nor files. */
    public static function uninstall(): void
    {
        self::onSites(is_multisite(), static function (): void {
            wp_clear_scheduled_hook(Schedule::HOOK);
            delete_option(Options::NAME);
            delete_option(Refresh_State::NAME);
            delete_transient(Refresh::LOCK);
            self::remove(Data_Folder::root());
        });
    }

    private static function onSites(bool $everywhere, callable $act): void
    {
        if (!$everywhere || !is_multisite()) {
            $act();
            return;
        }
        foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $site) {
            switch_to_blog($site);
            $act();
            restore_current_blog();
        }
    }

    /** A link that somebody put there is removed, not followed. */
    private static function remove(string $path): void
    {
        if (is_link($path) || is_file($path)) {
            unlink($path);
            return;
        }
        if (is_dir($path)) {
            foreach (array_diff(scandir($path) ?: [], ['.', '..']) as $name) {
                self::remove("{$path}/{$name}");
            }
            rmdir($path);
        }
    }
}
