<?php

namespace Draille;

defined('ABSPATH') || exit;

/** What an administrator chose. */
final class Options
{
    public const NAME = 'draille_settings';

    public const DEFAULTS = [
        /** Shown where a page names no département, and always kept up to date. */
        'departement' => '',
        /** Others that are kept up to date, by code. */
        'others' => [],
        /** `#rrggbb`, or nothing for the colour of the widgets. */
        'accent' => '',
        /** Folder that holds `v1/`, ends with `/`; nothing where nothing is downloaded. */
        'data' => '',
    ];

    /** @return array{departement: string, others: string[], accent: string, data: string} */
    public static function all(): array
    {
        $stored = get_option(self::NAME);
        return array_merge(self::DEFAULTS, is_array($stored) ? array_intersect_key($stored, self::DEFAULTS) : []);
    }

    /** @return string[] codes of the départements that are kept up to date */
    public static function departements(): array
    {
        ['departement' => $first, 'others' => $others] = self::all();
        return array_values(array_unique(array_filter(array_merge([$first], array_map('strval', $others)))));
    }
}
