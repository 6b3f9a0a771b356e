<?php

namespace Draille;

defined('ABSPATH') || exit;

/** `[draille widget="conseiller-finder" departement="48"]`, which anybody who writes may use. */
final class Shortcode
{
    private const DEFAULT_WIDGET = 'conseiller-finder';

    public static function start(): void
    {
        add_shortcode('draille', [self::class, 'html']);
    }

    /**
     * @param array<int|string, string>|string $written
     * @param string|null $content what stands between `[draille]` and `[/draille]`: the author's own fallback
     */
    public static function html($written, ?string $content = null): string
    {
        $given = [];
        foreach (is_array($written) ? $written : [] as $name => $value) {
            // An attribute without a value has a number for name.
            $given[is_int($name) ? strtolower($value) : $name] = is_int($name) ? true : $value;
        }
        $tag = is_string($given['widget'] ?? null) ? trim($given['widget']) : self::DEFAULT_WIDGET;
        return Element::html($tag, $given, trim(Placeholders::complete(wp_kses_post((string) $content))));
    }
}
