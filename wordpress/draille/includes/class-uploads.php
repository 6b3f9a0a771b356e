<?php

namespace Draille;

defined('ABSPATH') || exit;

/** A programme or an agenda may be a `.json` file, which WordPress refuses: who administers the site may add one to its media. */
final class Uploads
{
    public static function start(): void
    {
        add_filter('upload_mimes', [self::class, 'allow']);
    }

    /** @param array<string, string> $kinds @return array<string, string> */
    public static function allow(array $kinds): array
    {
        return current_user_can('manage_options') ? $kinds + ['json' => 'application/json'] : $kinds;
    }
}
